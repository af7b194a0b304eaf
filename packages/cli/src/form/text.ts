import type { FormBox, FormLine, PaperForm } from './form.ts'

const most = 6

/**
 * A form as plain text, for the terminal or for paper without a layout.
 *
 * @example textForm({ title: '登记表', sheet: '一', lines: [], colon: '：', end: '（以下空白）' }) //=> '登记表\n一\n\n（以下空白）'
 */
export const textForm = ({ title, sheet, lines, colon, end }: PaperForm): string =>
  [title, sheet, '', ...lines.flatMap((line) => lined(line, colon)), end].join('\n')

const lined = (line: FormLine, colon: string): readonly string[] => {
  switch (line.is) {
    case 'field':
      return [`${line.label}${colon}${line.value}`]
    case 'boxes':
      return [`${line.label}${colon}${line.boxes.map(box).join('　')}`]
    case 'room':
      return [`${line.label}${colon}`, ...Array.from({ length: Math.min(most, line.share) }, () => ''), '']
    case 'signatures':
      return [`${line.label}${colon}`, '', '']
    case 'note':
      return [line.text]
  }
}

const box = ({ text, ticked }: FormBox): string => `${ticked ? '☑' : '□'}${text}`
