import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ruleSets, type Statute } from '@cunyi/core'
import { jurisdictions } from '@cunyi/records'

// Usage: node test/write-laws.ts. Writes docs/laws.md: what law is on file, what is missing, and where to look.

/** What is known of a province whose own measures are not on file, or not all. */
const partly: Readonly<Record<string, string>> = {
  'cn-fj':
    '办法只见第十五至十八条，是不是福建的也不能确定；村集体财务管理条例（2024年修正）、发挥村规民约作用若干规定（2023年）有全文，还没有写成规则',
  'cn-sn': '办法只见2011年修订本的十四条，2019年又修正过；土地承包法实施办法（2024年）见要紧各条',
  'cn-ln': '办法只见2012年修正本的第十至十四条；土地承包法实施办法（2020年修正）见要紧各条',
  'cn-hb': '办法只见开头，没有数字',
  'cn-hn': '办法没有；土地承包法实施办法（2021年修正）见要紧各条',
  'cn-gd': '办法没有；乡村振兴促进条例（2022年）有全文',
  'cn-js': '办法没有；农村土地承包经营权保护条例（2020年修正）见要紧各条',
  'cn-hl': '办法没有；农村集体经济组织条例（2020年）见组织、表决、公开各条，早于2025年5月1日的农村集体经济组织法',
  'cn-xj': '办法没有；土地承包法实施办法（2021年）见要紧各条',
}

const isOpen = ({ to, standing }: Statute): boolean => to === undefined && standing === undefined

/** Those of which nobody knows until when they were valid first, then the oldest. */
const byAge = (a: Statute, b: Statute): number => (a.seenInForce ?? '').localeCompare(b.seenInForce ?? '') || a.id.localeCompare(b.id)

const placeOf = (id: string): string => jurisdictions[id.split('/')[0] ?? '']?.zh ?? ''

const rowOf = ({ id, title, from, seenInForce, verifiedOn }: Statute): string =>
  `| ${placeOf(id)} | ${title.zh} | ${from} | ${seenInForce ?? '不详'} | ${verifiedOn} | \`${id}\` |`

const isProvince = (place: string): boolean => place.split('-').length === 2

/** The page as it should be. */
export const lawsPage = (): string => {
  const open = ruleSets.map(({ statute }) => statute).filter(isOpen)
  const onFile = new Set(open.filter(({ id }) => id.includes('/vco/')).map(({ id }) => id.split('/')[0]))
  const missing = Object.entries(jurisdictions).filter(([place]) => isProvince(place) && !onFile.has(place))
  return `# 法规在册情况

这一页由 \`test/write-laws.ts\` 写出，不要手改。它说的是：哪些法规写成了规则，最后一次查到有效是哪一天，还缺哪些，到哪里去找。

没有一份文本自己能证明它今天还有效。“查到有效”是手头的来源最后载明它有效的日子，不详的写“不详”；这一天以后改没改，要人去查：打开国家法律法规数据库（flk.npc.gov.cn），
按标题检索，看状态是不是“有效”，公布日期是不是和这里一样。不一样的，照[添一个省](recipes/add-a-province.md)的末段写新文本，旧文本写上最后一天。

## 现行的${open.length}部，最该先查的在前

| 地区 | 标题 | 施行 | 查到有效 | 与原文核对 | 编号 |
|---|---|---|---|---|---|
${open.toSorted(byAge).map(rowOf).join('\n')}

## 还缺的${missing.length}个地区

这些地区的村，答案是“不能判断”。要找的都是该地区实施《中华人民共和国村民委员会组织法》的办法，现行全文。

| 地区 | 代码 | 已经知道的 |
|---|---|---|
${missing.map(([place, { zh }]) => `| ${zh} | \`${place}\` | ${partly[place] ?? '没有找到'} |`).join('\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(import.meta.dirname, '../docs/laws.md'), lawsPage())
