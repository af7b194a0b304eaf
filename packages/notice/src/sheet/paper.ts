import type { Notice } from '../form/form.ts'
import { digitsLine, moreOf } from '../form/form-text.ts'
import { element, html, type Tree } from '../text/tree.ts'
import { codeOf } from './code.ts'
import { fitToSheet } from './fit.ts'
import { style } from './style.ts'

/** A notice as one sheet of A4: the tree of its markup. */
export const paper = (notice: Notice): Tree => {
  const { heading, salutation, opening, lines, works, more, period, objection, end } = notice
  const said = (text: string) => element('p', {}, text)
  return element(
    'article',
    { class: `sheet ${fitToSheet(notice).name}`, 'data-notice': notice.which },
    element('h1', {}, heading),
    element('p', { class: 'salutation' }, salutation),
    said(opening),
    element('dl', {}, ...lines.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)))),
    ...(works.length > 0 ? [element('ol', {}, ...works.map((work) => element('li', {}, work)))] : []),
    ...(more > 0 ? [said(moreOf(more))] : []),
    said(period),
    said(objection),
    said(end),
    foot(notice),
  )
}

const foot = ({ seals, day, read }: Notice): Tree =>
  element(
    'footer',
    {},
    'address' in read
      ? element(
          'div',
          { class: 'read' },
          codeOf(read.address, '二维码：看这件事的全过程'),
          element('p', {}, read.digits === undefined ? '扫码看全过程' : '扫码核对，看全过程'),
          element('p', { class: 'address' }, read.address.replace(/#.*/, '')),
          ...(read.digits === undefined
            ? []
            : [
                element(
                  'p',
                  { class: 'digits' },
                  ...digitsLine(read.digits)
                    .split(/(?<=码) /)
                    .map((part) => element('span', {}, part)),
                ),
              ]),
        )
      : element('div', { class: 'read' }, element('p', {}, '全过程见'), element('p', {}, read.way)),
    element(
      'div',
      { class: 'signed' },
      ...seals.map((name) => element('div', { class: 'seal' }, element('p', {}, name), element('p', { class: 'room' }, '（盖章）'))),
      element('p', { class: 'day' }, day),
    ),
  )

/** A notice as a file of its own, with its style in it: what a printer needs. */
export const sheetOf = (notice: Notice): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${html(notice.heading)}</title><style>${style}</style></head><body>${html(paper(notice))}</body></html>`
