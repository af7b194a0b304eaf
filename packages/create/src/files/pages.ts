import type { NewTown, NewVillage } from '../town/new-town.ts'

/** Until the address is known the board cannot be built: feeds and notices name pages in full. */
export const townPage = ({ name, province, address }: NewTown): string =>
  `# ${name}\n\n- 适用地区：${province}\n${address === undefined ? '' : `- 公开网址：${address}\n`}`

const columns = [
  '起始日期',
  '人口',
  '十八周岁以上村民',
  '户',
  '有表决权党员',
  '党组织委员',
  '村民委员会成员',
  '两委交叉任职',
  '村民代表',
  '女村民代表',
]

/** The numbers are left blank: nobody but the village knows them, and until they are there nothing is judged. */
export const villagePage = ({ name }: NewVillage): string =>
  `# ${name}

- 监督电话：
- 集体经济组织：

## 组成

| ${columns.join(' | ')} |
|${'---|'.repeat(columns.length)}
|${' |'.repeat(columns.length)}
`
