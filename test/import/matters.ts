// Five decisions as villages have on paper. What each layout prints of them is what has to come back; nothing else may.

export type PaperMeeting = {
  readonly day: string
  readonly venue: string
  readonly chair: string
  readonly recorder: string
  readonly should: number
  readonly came: number
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly notice?: string
}

export type PaperPosting = { readonly from: string; readonly to: string; readonly venue: string; readonly hotline: string }

export type PaperMatter = {
  readonly title: string
  readonly category: string
  /** in yuan */
  readonly amount: number
  readonly proposal: PaperMeeting
  readonly deliberation: PaperMeeting
  readonly review: PaperMeeting
  readonly resolution: PaperMeeting
  readonly disclosure: PaperPosting
  readonly outcome?: PaperPosting & { readonly settled: number }
}

const meeting = (
  day: string,
  venue: string,
  chair: string,
  [should, came, yes, against, abstained]: readonly [number, number, number, number, number],
  notice?: string,
): PaperMeeting => ({ day, venue, chair, recorder: '村文书', should, came, for: yes, against, abstained, ...(notice && { notice }) })

export const paperMatters: readonly PaperMatter[] = [
  {
    title: '文化礼堂屋面修缮工程',
    category: '公益事业的兴办和建设承包方案',
    amount: 186_000,
    proposal: meeting('2026-03-02', '村党群服务中心', '村党总支书记', [7, 7, 7, 0, 0]),
    deliberation: meeting('2026-03-05', '村委会会议室', '村党总支书记', [11, 10, 10, 0, 0]),
    review: meeting('2026-03-12', '文化礼堂', '村党总支书记', [46, 38, 36, 1, 1], '2026-03-08'),
    resolution: meeting('2026-03-18', '文化礼堂', '村民委员会主任', [45, 41, 38, 2, 1], '2026-03-13'),
    disclosure: { from: '2026-03-19', to: '2026-04-05', venue: '村务公开栏', hotline: '0571-00000000' },
    outcome: { from: '2026-07-01', to: '2026-07-18', venue: '村务公开栏', hotline: '0571-00000000', settled: 181_500 },
  },
  {
    title: '村道路灯增设',
    category: '村庄规划、建设等乡村建设重要事项',
    amount: 64_000,
    proposal: meeting('2026-01-06', '村部二楼会议室', '村党支部书记', [5, 5, 5, 0, 0]),
    deliberation: meeting('2026-01-09', '村部二楼会议室', '村党支部书记', [9, 8, 8, 0, 0]),
    review: meeting('2026-01-20', '村部大会议室', '村党支部书记', [32, 27, 27, 0, 0], '2026-01-15'),
    resolution: meeting('2026-01-27', '村部大会议室', '村委会主任', [38, 33, 31, 0, 2], '2026-01-20'),
    disclosure: { from: '2026-01-28', to: '2026-02-14', venue: '村务公开栏、各组公示墙', hotline: '0571-11110000' },
  },
  {
    title: '农民活动广场维修',
    category: '公益事业的兴办和建设承包方案',
    amount: 98_600,
    proposal: meeting('2026-05-07', '党群服务中心', '党总支书记', [9, 8, 8, 0, 0]),
    deliberation: meeting('2026-05-11', '党群服务中心', '党总支书记', [13, 12, 11, 1, 0]),
    review: meeting('2026-05-19', '大礼堂', '党总支副书记', [88, 61, 60, 0, 1], '2026-05-14'),
    resolution: meeting('2026-05-26', '大礼堂', '村民委员会主任', [63, 52, 47, 3, 2], '2026-05-18'),
    disclosure: { from: '2026-05-27', to: '2026-06-13', venue: '村委会门口公开栏', hotline: '0571-22220000' },
    outcome: { from: '2026-09-21', to: '2026-10-09', venue: '村委会门口公开栏', hotline: '0571-22220000', settled: 98_600 },
  },
  {
    title: '村集体收益用于慰问高龄老人',
    category: '村集体经济所得收益的使用',
    amount: 25_200,
    proposal: meeting('2026-08-03', '支部活动室', '村党支部书记', [3, 3, 3, 0, 0]),
    deliberation: meeting('2026-08-06', '支部活动室', '村党支部书记', [6, 6, 6, 0, 0]),
    review: meeting('2026-08-17', '支部活动室', '村党支部书记', [21, 18, 18, 0, 0], '2026-08-12'),
    resolution: meeting('2026-08-24', '村小学操场', '村委会副主任', [30, 26, 25, 1, 0], '2026-08-19'),
    disclosure: { from: '2026-08-25', to: '2026-09-11', venue: '村口公告牌', hotline: '0571-33330000' },
  },
  {
    title: '公墓扩建',
    category: '村庄规划、建设等乡村建设重要事项',
    amount: 342_000,
    proposal: meeting('2026-10-08', '村委会三楼', '村党委书记', [7, 6, 6, 0, 0]),
    deliberation: meeting('2026-10-12', '村委会三楼', '村党委书记', [12, 12, 9, 2, 1]),
    review: meeting('2026-10-20', '老年活动中心', '村党委书记', [105, 79, 70, 5, 4], '2026-10-15'),
    resolution: meeting('2026-10-28', '老年活动中心', '村民委员会主任', [72, 66, 58, 6, 2], '2026-10-20'),
    disclosure: { from: '2026-10-29', to: '2026-11-15', venue: '村务公开栏', hotline: '0571-44440000' },
  },
]

/** What has to come back: the fact, as `step.field`, and what it says by the type of its field. */
export type Expected = ReadonlyMap<string, unknown>

const heads = (count: number) => ({ number: count, unit: 'person' })

type MeetingStep = 'proposal' | 'deliberation' | 'review' | 'resolution'
const bodies = { proposal: 'party-committee', deliberation: 'two-committees', review: 'party-members', resolution: 'representatives' }

/** The facts of a meeting that a layout prints, by our own names. */
export const meetingFacts = (
  step: MeetingStep,
  one: PaperMeeting,
  printed: readonly (keyof PaperMeeting)[],
): readonly [string, unknown][] => {
  const values: Record<keyof PaperMeeting, unknown> = { ...one, should: heads(one.should), came: heads(one.came), notice: one.notice }
  const names = { should: 'shouldAttend', came: 'attended' } as const
  return [
    [`${step}.body`, bodies[step]],
    ...printed
      .filter((name) => values[name] !== undefined)
      .map((name): [string, unknown] => [`${step}.${name === 'should' || name === 'came' ? names[name] : name}`, values[name]]),
  ]
}

/** The facts of a posting that a layout prints. */
export const postingFacts = (
  step: 'disclosure' | 'outcome',
  { from, to, venue, hotline }: PaperPosting,
  printed: readonly ('posted' | 'venue' | 'hotline')[] = ['posted', 'venue', 'hotline'],
): readonly [string, unknown][] => {
  const values = { posted: { from, to }, venue, hotline }
  return printed.map((name): [string, unknown] => [`${step}.${name}`, values[name]])
}
