/** Cases that come out otherwise than they were argued, each with the reason. The list may only grow shorter, or be argued in a decision. */
export const contested: Readonly<Record<string, string>> = {
  'h6-h6-homestead-approved-by-township-before': 'the regulations on the land law are not on file',
  'ch-nm-director': 'the measures of 内蒙古 are not on file',
  'ch-nm-vice-mandated': 'the measures of 内蒙古 are not on file',
  'vo-zj-coop-hands': 'the regulations on the co-operatives of Zhejiang are not on file',
  'vo-zj-coop-named': 'the regulations on the co-operatives of Zhejiang are not on file',
  'vo-zj-coop-piaojue': 'the regulations on the co-operatives of Zhejiang are not on file',
  'vo-nation-reps-chat': 'a way of voting that only a screen allows does not yet say that nobody came',
  're-mem-never-posted': 'RCEO 45 names no day by which a decision of the members is published',
  're-mem-not-studied': 'RCEO 26(2) is about important matters, and a township committee may have studied it: a note',
  're-board-3-of-7': 'a vote that was lost and left at that is no fault (decision 3)',
  'sl-women-17': 'women of the committee may have been counted with the representatives',
  'conditions-met-later': 'a day within the words on a condition is not read',
  'land-assembly-420': 'unknown is told where it is breached by the smaller count too',
  'village-term-ended': 'a row of the composition does not end by itself yet',
  's-second-vote-heading': 'a second vote under a heading of its own is told, and the first one is judged',
  'sv-no2': 'supervisors who do not find the notice are not read as saying no',
  'claim-condition-not-met':
    'Zhejiang asks that an adviser be heard (ZJ 23(2)), not that he be followed: a condition of his that is not met is told',
  'claim-condition-under-way': 'the same',
  'claim-condition-no-answer': 'the same',
  'objection-sd-after-qingming':
    'Shandong 16(2) speaks of objections to the plan of a posting; whether those to a posting are meant is open: a note',
  'money-prepayment-before-vote': 'a payment does not say for what it is, and a survey comes before the vote (decision 60): unknown',
  'money-contract-day-before-vote': 'the same of a contract',
  'money-change-below-decided': 'a change is counted on top of the contract',
  'ladder-cq-posted-fourteenth-day':
    'the ten days of Chongqing 30 bind what is disclosed at once; whether every matter of VCOL 28 is such is open: a note',
  'order-corrected': 'a correction that makes a meeting large enough has to be watched over (decision 57)',
}
