import { type Approved, type Body, type Day, isPosting, type LawOn, mayFollow, type Posting, words } from '@cunyi/core'
import type { Notice, NoticeKind, RecordProof } from '../form/form.ts'
import { decisionPage } from '../text/address.ts'
import { cut, most } from '../text/cut.ts'
import { hotline } from '../text/hotline.ts'

const { day } = words.zh

/** What the last lines of a notice are made of. */
export type PostingPeriod = {
  readonly which: NoticeKind
  readonly lawOn: LawOn
  readonly asOf: Day
  readonly path: string
  readonly town: string
  readonly site?: string
  readonly proof?: RecordProof
}

/** From when to when it hangs, to whom to object, who signs, and where all of it can be read. */
export const closingLines = (
  approved: Approved,
  about: PostingPeriod,
): Pick<Notice, 'period' | 'objection' | 'end' | 'seals' | 'day' | 'read'> => {
  const posting = approved.reading.matter.steps.filter(isPosting).findLast(({ kind }) => kind === about.which)
  const { from, to } = hangs(approved, posting, about)
  const { village } = approved
  const ring = posting?.hotline ?? village.hotline
  return {
    period: `公示时间：自${from === undefined ? blank : day(from)}至${to === undefined ? blank : day(to)}。`,
    objection: `公示期间如有异议，请以书面或者口头形式向村务监督委员会或者${village.filing ? cut(village.filing, most.name) : '镇人民政府、街道办事处'}反映。监督电话：${ring === undefined ? '＿＿＿＿＿＿＿＿' : hotline(ring)}。`,
    end: '特此公示。',
    seals: signing(approved, cut(village.name, most.name)),
    day: from === undefined ? blank : day(from),
    read: readAt(about, village.name, approved.reading.matter.title),
  }
}

/** Room for a day that is written by hand. */
const blank = '＿＿＿＿年＿＿月＿＿日'

/** As recorded; else from the earliest lawful day until the first on which it may come down. */
const hangs = (
  approved: Approved,
  posting: Posting | undefined,
  { which, lawOn, asOf }: PostingPeriod,
): { readonly from?: Day; readonly to?: Day } => {
  const next = mayFollow(approved, lawOn, asOf).find(({ step }) => step === which)
  const { from, to } = posting?.posted ?? {}
  const until = next && 'until' in next ? next.until : undefined
  if (from !== undefined) return { from, ...(to && { to }) }
  return { ...(next && { from: next.earliest }), ...(until && { to: until }) }
}

/** A matter of the collective is signed by its organisation, every other by the villagers' committee. */
const signing = ({ reading, state }: Approved, village: string): readonly [string, string] => {
  const resolved = reading.matter.steps[state.done.resolution?.index ?? -1]
  const body = resolved && 'body' in resolved ? resolved.body : undefined
  return [`中共${village}党组织`, body !== undefined && collective.has(body) ? `${village}集体经济组织` : `${village}村民委员会`]
}

const collective: ReadonlySet<Body> = new Set<Body>(['members', 'member-representatives', 'board'])

const readAt = ({ site, path, town, proof }: PostingPeriod, village: string, title: string): Notice['read'] => {
  if (site === undefined) return { way: [`${town}村务公开`, cut(village, most.name), cut(title, most.title)].filter(Boolean).join(' › ') }
  const { href } = new URL(decisionPage(path), site.endsWith('/') ? site : `${site}/`)
  return proof === undefined ? { address: href } : { address: `${href}#${proof.digest}`, digits: proof.digits }
}
