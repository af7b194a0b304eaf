/** What a free opinion plainly says; most say more than that, and then nothing is guessed. */
export type OpinionSense = 'yes' | 'no' | 'nothing'

const yes: ReadonlySet<string> = new Set([
  '通过',
  '同意',
  '批准',
  '准予',
  '予以批准',
  '审核通过',
  '同意实施',
  'approved',
  'agreed',
  'passed',
  'granted',
])
const no: ReadonlySet<string> = new Set(['不通过', '未通过', '不同意', '不批准', '不予批准', '退回', 'rejected', 'refused', 'not approved'])

/**
 * Whether an opinion agrees.
 *
 * @param opinion - the words of the record, as they stand
 * @returns `nothing` for everything but the plain words, a condition among them
 * @example readOpinion('同意。') //=> 'yes'
 * @example readOpinion('原则同意，修改后再报') //=> 'nothing'
 */
export const readOpinion = (opinion: string): OpinionSense => {
  const words = opinion
    .trim()
    .replace(/[。.!！]$/u, '')
    .toLowerCase()
  if (yes.has(words)) return 'yes'
  return no.has(words) ? 'no' : 'nothing'
}
