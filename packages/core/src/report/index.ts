import { type Form, formOf } from './form.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** The name of a form, as it is typed. */
export type Format = 'text' | 'json' | 'sarif' | 'github'

/** Every form of a report: `report[format](judge(read(path, text), village, lawOn, today), words[language])`, of one verdict or of many. */
export const report: Readonly<Record<Format, Form>> = {
  text: formOf({ zh: '给人看', en: 'for people' }, text),
  json: formOf({ zh: '给程序读', en: 'for programs' }, json),
  sarif: formOf({ zh: '给代码扫描平台', en: 'for code scanning' }, sarif),
  github: formOf({ zh: '在GitHub的改动旁边标注', en: 'for notes beside a change on GitHub' }, github),
}
