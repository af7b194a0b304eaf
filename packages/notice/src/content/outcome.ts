import { type Approved, groupDigits, isPosting, words } from '@cunyi/core'
import type { Notice, NoticeLine } from '../form/form.ts'
import { cut, most } from '../text/cut.ts'
import { namesIn } from './resolution.ts'

const { names, day } = words.zh

/** Room for what is written by hand. */
const blank = '＿＿＿＿＿＿＿'

/** What became of a resolution: when it was taken, what was planned, what it came to, and what was done. */
export const outcomeBody = (approved: Approved): Pick<Notice, 'heading' | 'opening' | 'lines' | 'works' | 'more'> => {
  const { steps, title, amount } = approved.reading.matter
  const { village, title: quoted } = namesIn(approved)
  const settled = steps.filter(isPosting).findLast((step) => step.settled !== undefined)?.settled
  const resolved = steps[approved.state.done.resolution?.index ?? -1]
  const by = resolved && 'body' in resolved ? `${resolved.day ? day(resolved.day) : ''}${names.bodies[resolved.body]}决议` : '决议'
  const works = steps.flatMap((step) => (step.kind === 'implementation' ? step.events : []))
  const lines: readonly NoticeLine[] = [
    ['事项', cut(title, most.title)],
    ...(amount === undefined ? [] : [['计划金额', `${groupDigits(amount)}元`] as const]),
    ['决算金额', `${settled === undefined ? blank : groupDigits(settled)}元${compared(amount, settled)}`],
  ]
  return {
    heading: `关于${village}${quoted}实施结果的公示`,
    opening: `上述事项依${by}实施。现将实施结果公示如下，接受村民监督。`,
    lines,
    works: works
      .slice(-most.works)
      .map((one) =>
        cut(
          `${day(one.day)}　${one.what}${one.amount === undefined ? '' : `　${groupDigits(one.amount)}元`}${one.note ? `：${one.note}` : ''}`,
          most.work,
        ),
      ),
    more: Math.max(0, works.length - most.works),
  }
}

const compared = (planned: number | undefined, settled: number | undefined): string => {
  if (planned === undefined || settled === undefined || planned === settled) return ''
  return `（比计划${settled < planned ? '少' : '多'}${groupDigits(Math.abs(planned - settled))}元）`
}
