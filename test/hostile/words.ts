import type { Expected } from './expected.ts'

/** Words of closed lists: article 8. */
export const words: Readonly<Record<string, Expected>> = {
  'convened-by-a-person': {
    because: 'who convenes is an organ',
    told: [
      '- 召集：村支书',
      'record-value',
      '“召集”写的是“村支书”，读不懂；应当写机构名称：“村党组织”、“村民委员会”、“村民小组”、“理事会”、“村务监督委员会”、“乡镇人民政府（街道办事处）”。',
    ],
  },
  'convened-by-two': {
    because: 'one organ convenes',
    told: [
      '- 召集：村民委员会、村党组织',
      'record-value',
      '“召集”写的是“村民委员会、村党组织”，读不懂；应当写机构名称：“村党组织”、“村民委员会”、“村民小组”、“理事会”、“村务监督委员会”、“乡镇人民政府（街道办事处）”。',
    ],
  },
  'convened-by-nobody-known': {
    because: 'no word of ours',
    told: [
      '- 召集：toString',
      'record-value',
      '“召集”写的是“toString”，读不懂；应当写机构名称：“村党组织”、“村民委员会”、“村民小组”、“理事会”、“村务监督委员会”、“乡镇人民政府（街道办事处）”。',
    ],
  },
  'carried-in-principle': {
    because: '通过 or 未通过, and nothing between',
    facts: 'same',
    told: ['- 结论：原则通过', 'record-value', '“结论”写的是“原则通过”，读不懂；应当写“通过”或“未通过”。'],
  },
  'carried-for-now': {
    because: '通过 or 未通过, and nothing between',
    facts: 'same',
    told: ['- 结论：暂定通过，待议', 'record-value', '“结论”写的是“暂定通过，待议”，读不懂；应当写“通过”或“未通过”。'],
  },
  'category-of-prototypes': {
    because: 'a matter that the law names',
    told: ['- 事项类别：__proto__', 'record-value', '“事项类别”写的是“__proto__”，读不懂；应当写事项类别里的一种。'],
  },
  'category-too-wide': {
    because: 'a matter that the law names',
    told: ['- 事项类别：重大事项', 'record-value', '“事项类别”写的是“重大事项”，读不懂；应当写事项类别里的一种。'],
  },
  'two-categories': {
    because: 'one matter has one category',
    told: ['- 事项类别：村规民约；宅基地', 'record-value', '“事项类别”写的是“村规民约；宅基地”，读不懂；应当写事项类别里的一种。'],
  },
  'convened-as-written-once': { because: 'quotation marks make no difference (article 2)', facts: 'same' },
}
