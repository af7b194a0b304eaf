/** Cases that come out otherwise than they were argued, each with the reason. The list may only grow shorter, or be argued in a decision. */
export const contested: Readonly<Record<string, string>> = {
  're-mem-never-posted': 'RCEO 45 names no day by which a decision of the members is published',
  're-mem-not-studied': 'RCEO 26(2) is about important matters, and a township committee may have studied it: a note',
  're-board-3-of-7': 'a vote that was lost and left at that is no fault (decision 3)',
  'sl-women-17': 'no law of that place counts the women who came, so nothing hangs on it',
  'land-assembly-420': 'two thirds of those who came is another reading (decision 9): by it 420 may do, so nobody can know',
  'claim-condition-not-met':
    'Zhejiang asks that an adviser be heard (ZJ 23(2)), not that he be followed: a condition of his that is not met is told',
  'claim-condition-under-way': 'the same',
  'claim-condition-no-answer': 'the same',
  'objection-sd-after-qingming':
    'Shandong 16(2) speaks of objections to the plan of a posting; whether those to a posting are meant is open: a note',
  'money-prepayment-before-vote': 'a payment does not say for what it is, and a survey comes before the vote (decision 60): unknown',
  'money-contract-day-before-vote': 'the same of a contract',
  'ladder-cq-posted-fourteenth-day':
    'the ten days of Chongqing 30 bind what is disclosed at once; whether every matter of VCOL 28 is such is open: a note',
  'order-corrected': 'a correction that makes a meeting large enough has to be watched over (decision 57)',
  'a-chair-rceo-reps-supervisors': 'the supervisors of a collective are no organ that is read yet: asked about',
  'a-timing-cq-after-qingming': 'the same as of ladder-cq-posted-fourteenth-day',
  'a-timing-cq-2023-out': 'the same as of ladder-cq-posted-fourteenth-day',
  'a-land-assembly-390': 'who of an assembly is a member is judged from both ends: unknown is told where it is breached by both',
  'a-land-sc-villagers':
    'by reference the whole is the larger of all adults and all members, and the land law asks the same of members: unknown',
  'a-land-cq-adjust-unposted': 'the measures of Chongqing on land contracts are not on file',
  'a-land-he-out-posted-five': 'the regulations of Hebei on land contracts are not on file',
}
