import { type Expected, type Told, undated } from './expected.ts'

const six = { proposal: '## 村党组织提议', deliberation: '## 村“两委”会议商议', review: '## 党员大会审议' } as const
const representatives = '## 村民代表会议决议'

/** Of a meeting only the day is known: its quorum, its majority and its full minutes (organic law 2018, 34) all want a number. */
const uncounted = (line: string, quorum: string, carried: string, attended: 'defect' | 'note' = 'defect'): readonly Told[] => [
  [quorum, attended, 'attended', line],
  [carried, 'defect', 'for', line],
  ['meeting-roll', 'defect', 'shouldAttend', line],
]

/** Decisions that were made as they should be, or nearly: what the newspapers tell of them, and no more. */
export const regular: Readonly<Record<string, Expected>> = {
  // Henan 2021: the organic law of 2018, the Henan Measures and the Party's regulations are on file. The order of the first three days is kept (rural
  // regulations 19). Branch committee: at least half attend (branch regulations 12 II), a majority agrees (Party constitution 17). Joint meeting: a majority
  // (organic law 29); its quorum is practice only, so that gap is a note. Members: half of those who should attend come, more than half of them agree
  // (branch regulations 11 III). No source gives one of these numbers: open. The representatives' day is cut from the report: 49 came and one was against,
  // but 49 of how many (26 II: two thirds) and with how many in favour nobody says; without the day no law is even asked. The plan of May 2020 has a month
  // and no day, and no law asks for it: prose.
  'c1-road-joined': {
    answer: 'unknown',
    stage: 'reviewed',
    findings: [
      ...uncounted(six.proposal, 'proposal-quorum', 'proposal-carried'),
      ...uncounted(six.deliberation, 'deliberation-quorum', 'deliberation-carried', 'note'),
      ...uncounted(six.review, 'review-quorum', 'review-carried'),
      undated(representatives),
    ],
  },
  // All four steps lie in July 2021, without a day: each is open for want of it. What the case teaches needs one more fact, that all 66 have a vote: then 30 at
  // home are fewer than the 33 that branch regulations 11 III want, and a meeting in the hall alone never forms.
  'c2-dike-online': {
    answer: 'unknown',
    stage: 'empty',
    findings: [undated(six.proposal), undated(six.deliberation), undated(six.review), undated(representatives)],
    once: {
      record: [[`${six.review}\n`, `${six.review}\n\n- 时间：2021-07-10\n- 应到：66人\n- 实到：30人\n`]],
      village: [['河南省\n', '河南省\n\n## 组成\n\n| 起始日期 | 有表决权党员 |\n|---|---|\n| 2021-01-01 | 66 |\n']],
      answer: 'breached',
      breaches: ['review-quorum'],
    },
  },
  // The resolution has its day, but no law of Jiangsu is on file, and a province may ask for more than the nation: open. The steps before it are undated. That the
  // Party secretary chaired breaks nothing: the law says who convenes (26 I), not who chairs, and who convened is not told. Several matters in one show of
  // hands no record of one matter can show.
  'c6-several-at-once': {
    answer: 'unknown',
    stage: 'resolved',
    findings: [
      undated(six.proposal),
      undated(six.deliberation),
      undated(six.review),
      ['law-on-file', 'defect', 'missing', representatives],
    ],
    byHand: ['one-matter-one-vote'],
  },
  // Neither round has a day, and in 2010 no law on file was in force: open. The lost vote is no breach of anything; the second round is a round of its own.
  'c8-road-to-every-door': {
    answer: 'unknown',
    stage: 'empty',
    findings: [undated('## 村民会议决议'), undated('## 村民会议决议（第二次）')],
    byHand: ['fund-raising-within-bounds'],
  },
  // The first meeting never formed and the second has neither day nor whole number (“over 100”): open, and before any law on file.
  'c9-nobody-came': {
    answer: 'unknown',
    stage: 'empty',
    findings: [undated(representatives), undated(`${representatives}（第二次）`)],
  },
  // Both committees called the meeting; the law knows one convener, the villagers' committee (21 II), and from “two committees” it cannot be read whether that
  // one called it: asked about. No day beyond the year 2013, when no law on file was in force. A vote that was lost is no breach.
  'c10-half-disagreed': {
    answer: 'unknown',
    stage: 'empty',
    findings: [undated('## 村民会议决议'), ['record-value', 'defect', 'value', '- 召集：村“两委”']],
  },
  // A year without days, a province without law on file, and “over 80 %” of a number of households that is not told: open in every way.
  'c13-four-fifths-signed': {
    answer: 'unknown',
    stage: 'empty',
    findings: [undated(six.review), ['step-dated', 'defect', 'posted', '## 决议前公示'], undated('## 村民会议决议')],
    byHand: ['household-representative'],
  },
}
