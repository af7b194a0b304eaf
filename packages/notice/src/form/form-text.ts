import type { Notice } from './form.ts'

/** A notice as plain text: to be read on a screen, or sent to the village's group. */
export const textOf = (notice: Notice): string => {
  const { heading, salutation, opening, lines, works, more, period, objection, end, seals, day, read } = notice
  return [
    heading,
    '',
    salutation,
    `　　${opening}`,
    ...lines.map(([name, value]) => `　　${name}：${value}`),
    ...works.map((work) => `　　${work}`),
    ...(more > 0 ? [`　　${moreOf(more)}`] : []),
    `　　${period}`,
    `　　${objection}`,
    `　　${end}`,
    '',
    ...seals,
    day,
    '',
    ...('address' in read ? [read.address, ...(read.digits === undefined ? [] : [digitsLine(read.digits)])] : [read.way]),
  ].join('\n')
}

/** How many works stand only on the board. */
export const moreOf = (more: number): string => `此前另有${more}项，见村务公开网页。`

/** The digits by which the sheet and the page are compared without a phone. */
export const digitsLine = (digits: string): string => `校对码 ${digits}`
