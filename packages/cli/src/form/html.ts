import type { FormBox, FormLine, PaperForm } from './form.ts'

/** One sheet of A4, whatever is written in it: the rooms share what is left of it. */
const style = `
@page { size: A4; margin: 14mm 16mm; }
* { box-sizing: border-box; }
html { font: 11pt/1.35 "Noto Serif CJK SC", "Songti SC", SimSun, serif; color: #000; background: #fff; }
html:lang(en) { font-size: 10pt; line-height: 1.25; }
body { margin: 0; }
main { width: 178mm; height: 268mm; margin: 0 auto; display: flex; flex-direction: column; overflow: hidden; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 1mm; font-weight: 700; }
h2 { font-size: 13pt; text-align: center; margin: 0 0 3mm; font-weight: 700; }
.sheet { flex: 1; display: flex; flex-direction: column; border: 0.5mm solid #000; min-height: 0; }
.row { display: flex; flex-shrink: 0; border-bottom: 0.25mm solid #000; }
.row > div { flex: 1; display: flex; min-width: 0; min-height: 8mm; border-left: 0.25mm solid #000; }
.row > div:first-child { border-left: 0; }
.label { width: 27mm; flex: none; padding: 1mm 1.5mm; border-right: 0.25mm solid #000; display: flex; align-items: center; justify-content: center; text-align: center; }
.value { flex: 1; padding: 1mm 2mm; display: flex; align-items: center; flex-wrap: wrap; column-gap: 5mm; overflow-wrap: anywhere; }
.places { flex: 1; display: grid; grid-template-columns: repeat(auto-fill, minmax(20mm, 1fr)); grid-auto-rows: minmax(5.6mm, 1fr); min-width: 0; }
.places i { border-right: 0.1mm solid #999; border-bottom: 0.1mm solid #999; }
.note { margin: 0; padding: 1mm 2mm; font-size: 9pt; border-bottom: 0.25mm solid #000; }
.sheet > :last-child { border-bottom: 0; }
.box { font-style: normal; display: inline-block; width: 4mm; height: 4mm; line-height: 3.6mm; margin-right: 1mm; border: 0.25mm solid #000; text-align: center; vertical-align: -0.6mm; }
footer { text-align: center; margin-top: 2mm; }
@media screen { body { padding: 8mm 0; background: #ddd; } main { background: #fff; width: 210mm; height: 297mm; padding: 14mm 16mm; } }
`

/**
 * A form as a page of its own, to be printed on one sheet of A4: no script, nothing fetched, every word escaped.
 *
 * @param language - `zh-CN` or `en`
 */
export const htmlForm = ({ title, sheet, lines, end }: PaperForm, language: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(`${sheet} ${title}`)}</title>`,
    `<style>${style}</style>`,
    `<main><h1>${escaped(title)}</h1><h2>${escaped(sheet)}</h2><div class="sheet">`,
    ...rowsOf(lines),
    `</div><footer>${escaped(end)}</footer></main>`,
    '</html>',
    '',
  ].join('\n')

/** Two fields that stand beside each other share a row. */
const rowsOf = (lines: readonly FormLine[]): readonly string[] => {
  const rows: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]]
    if (line === undefined) continue
    const isPair = isNarrow(line) && next !== undefined && isNarrow(next)
    rows.push(isPair ? row([line, next]) : row([line]))
    if (isPair) at++
  }
  return rows
}

const isNarrow = (line: FormLine): boolean => line.is === 'field' && line.wide !== true

const row = (lines: readonly FormLine[]): string => {
  const [line] = lines
  if (line?.is === 'note') return `<p class="note">${escaped(line.text)}</p>`
  const room = line?.is === 'room' ? ` style="flex:${line.share} 1 0"` : ''
  return `<div class="row"${room}>${lines.map(cell).join('')}</div>`
}

const cell = (line: FormLine): string => {
  if (line.is === 'note') return ''
  return `<div><span class="label">${escaped(line.label)}</span>${filled(line)}</div>`
}

const filled = (line: Exclude<FormLine, { is: 'note' }>): string => {
  switch (line.is) {
    case 'field':
      return `<span class="value">${escaped(line.value)}</span>`
    case 'boxes':
      return `<span class="value">${line.boxes.map(box).join('')}</span>`
    case 'room':
      return '<span class="value"></span>'
    case 'signatures':
      return `<span class="places">${'<i></i>'.repeat(line.places)}</span>`
  }
}

const box = ({ text, ticked }: FormBox): string => `<span><i class="box">${ticked ? '√' : ''}</i>${escaped(text)}</span>`

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => marks[one] ?? '')
