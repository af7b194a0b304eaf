import { type Approved, type Block, type Count, groupDigits, isMeeting, type Meeting, words } from '@cunyi/core'
import type { Notice, NoticeLine } from '../form/form.ts'
import { cut, most } from '../text/cut.ts'

const { names, day } = words.zh
const unit = { person: '人', household: '户' } as const

type Body = Pick<Notice, 'heading' | 'opening' | 'lines' | 'works' | 'more'>

/** What was resolved: how it came about, how it was voted, and what it says. */
export const resolutionBody = (approved: Approved): Body => {
  const { matter } = approved.reading
  const { title, village } = namesIn(approved)
  const at = approved.state.done.resolution?.index ?? -1
  const step = matter.steps[at]
  const vote = step !== undefined && isMeeting(step) ? voteOf(approved, step, at) : ''
  return {
    heading: `关于${village}${title}决议的公示`,
    opening: `${before(approved)}${vote}现将决议予以公示。`,
    lines: [['事项', cut(matter.title, most.title)], ...facts(approved), ...prose(matter.blocks)],
    works: [],
    more: 0,
  }
}

/** The village and the matter, as a heading names them. */
export const namesIn = ({ village, reading }: Approved): { readonly village: string; readonly title: string } => ({
  village: cut(village.name, most.name),
  title: `“${cut(reading.matter.title, most.heading)}”`,
})

/** `经村党组织提议、村“两委”会议商议、党员大会审议，` as far as each was done. */
const before = ({ state }: Approved): string => {
  const done = (['proposal', 'deliberation', 'review'] as const).filter((kind) => state.done[kind] !== undefined)
  return done.length === 0 ? '' : `经${done.map((kind) => names.steps[kind]).join('、')}，`
}

const voteOf = (approved: Approved, meeting: Meeting, at: number): string => {
  const counted = (count: Count | undefined) => (count === undefined ? '' : `${count.number}${unit[count.unit]}`)
  const least = (kind: 'quorum' | 'carried') =>
    Math.max(0, ...(approved.steps[at]?.counted ?? []).flatMap((one) => (one.kind === kind && 'unit' in one ? [one.needed] : [])))
  const absent = (['proxies', 'online'] as const).flatMap((field) =>
    (meeting[field] ?? 0) > 0 ? [`${names.fields[field]}${meeting[field]}${unit[meeting.attended?.unit ?? 'person']}`] : [],
  )
  const came = [
    meeting.shouldAttend && `应到${counted(meeting.shouldAttend)}`,
    meeting.attended && `实到${counted(meeting.attended)}`,
    absent.length > 0 && `其中${absent.join('、')}`,
  ]
  const asked = [
    least('quorum') > 0 && `至少${least('quorum')}${unit[meeting.attended?.unit ?? 'person']}到会`,
    least('carried') > 0 && `至少${least('carried')}票赞成`,
  ]
  const votes = (['for', 'against', 'abstained', 'invalid'] as const).flatMap((field) =>
    meeting[field] === undefined ? [] : [`${field === 'invalid' ? '无效' : names.fields[field]}${meeting[field]}票`],
  )
  const when = meeting.day === undefined ? '' : day(meeting.day)
  const [roll, needed] = [joined(came), joined(asked)]
  return `${when}召开${names.bodies[meeting.body]}${roll && `（${roll}）`}，${meeting.method ? `${cut(meeting.method, most.name)}，` : ''}${joined(votes)}，表决通过${needed && `（依法须${needed}）`}。`
}

const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('，')

/** What stands under the title of the record, as far as villagers need it. */
const facts = ({ reading }: Approved): readonly NoticeLine[] => {
  const { number, category, amount, scope, counterparty, term, responsible, deadline } = reading.matter
  const { fields } = names
  return [
    ...text(fields.number, number),
    ...(category ? [[fields.category, names.categories[category]] as const] : []),
    ...(amount === undefined ? [] : [[fields.amount, `${groupDigits(amount)}元`] as const]),
    ...text(fields.scope, scope),
    ...text(fields.counterparty, counterparty),
    ...text(fields.term, term),
    ...text(fields.responsible, responsible),
    ...(deadline ? [[fields.deadline, day(deadline)] as const] : []),
  ]
}

const text = (name: string, value: string | undefined): readonly NoticeLine[] =>
  value === undefined ? [] : [[name, cut(value, most.line)]]

/** The paragraphs under the title. */
const prose = (blocks: readonly Block[]): readonly NoticeLine[] => {
  const all = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('')
  return all === '' ? [] : [['内容', cut(all, most.prose)]]
}
