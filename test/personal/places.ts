import { readFileSync } from 'node:fs'

const record = readFileSync(new URL('../../content/cangxi/2026/001-road-link.md', import.meta.url), 'utf8')

/** Where in a record a text may stand. Each gives the whole record with the text in that place. */
export type PlaceIn = readonly [name: string, put: (text: string) => string]

const after = (line: string, more: string): string => {
  if (!record.includes(line)) throw new Error(`the record has no line “${line}”`)
  return record.replace(line, () => `${line}${more}`)
}

/** Places that take one line. */
export const places: readonly PlaceIn[] = [
  ['prose', (text) => after('照协商的走线提议。', `\n\n情况如下：${text}。`)],
  ['a paragraph of its own', (text) => after('照协商的走线提议。', `\n\n${text}`)],
  ['a fact of ours', (text) => record.replace('- 责任人：村民委员会主任', () => `- 责任人：${text}`)],
  ['a fact of another name', (text) => after('- 责任人：村民委员会主任', `\n- 备注：${text}`)],
  ['a heading', (text) => after('照协商的走线提议。', `\n\n### 讨论 ${text}\n\n同意。`)],
  ['the title', (text) => record.replace('# 第一、第二村民小组断头路连通工程', () => `# 断头路连通工程 ${text}`)],
  ['a table', (text) => after('照协商的走线提议。', `\n\n| 内容 |\n|---|\n| ${text} |`)],
  ['a list', (text) => after('照协商的走线提议。', `\n\n- 甲\n- ${text}`)],
  ['a quote', (text) => after('照协商的走线提议。', `\n\n> ${text}`)],
  ['code', (text) => after('照协商的走线提议。', `\n\n\`\`\`\n${text}\n\`\`\``)],
  ['the words of a link', (text) => after('照协商的走线提议。', `\n\n[${text}](a.html)`)],
  ['the target of a link', (text) => after('照协商的走线提议。', `\n\n[表](https://example.org/${text}.jpg)`)],
  ['a comment', (text) => after('照协商的走线提议。', `\n\n<!-- ${text} -->`)],
  ['an objection', (text) => after('写入合同', `；${text}`)],
  ['what is to be done', (text) => after('- 2026-06-18 验收：合格', `；${text}`)],
  ['the name of an attachment', (text) => after('- 监督电话：0571-00000000', `\n- 附件：${text}.jpg`)],
]

/** Places that take several lines. */
export const blocks: readonly PlaceIn[] = [
  ['prose', (text) => after('照协商的走线提议。', `\n\n${text}`)],
  ['a list', (text) => after('照协商的走线提议。', `\n\n- ${text}`)],
  ['a table', (text) => after('照协商的走线提议。', `\n\n| ${text} |\n|---|---|\n| 甲 | 乙 |`)],
  ['a quote', (text) => after('照协商的走线提议。', `\n\n> ${text}`)],
]
