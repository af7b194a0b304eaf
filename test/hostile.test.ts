import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge, lawOn, message, type Reading, words } from '@cunyi/core'
import { type BookFile, type Parse, parse, read, readBook } from '@cunyi/records'
import { markdownToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const bytesOf = (path: string): BookFile['bytes'] => readFileSync(join(root, path))
const page = (path: string): BookFile => ({ path, bytes: bytesOf(`content/${path}`) })
const home = [page('town.md'), page('cangxi/village.md')]

/** Both parsers that a record may be read with; the first is right. */
const parsers: readonly (readonly [string, Parse])[] = [
  ['remark', parse],
  ['satteri', markdownToMdast],
]

/** The line on which the mistake is told, as the file has it, and the sentence; nothing where the record is read as the sample is. */
type Told = readonly [line: string, sentence: string]
type Expected = { readonly lawful?: true; readonly told?: Told }

const empty = '文件是空的；第一行应当是“# 事项名称”。'

/** Every file is the sample record with one thing wrong in it. */
const expected: Readonly<Record<string, Expected>> = {
  // What people do, and what is meant by it.
  'full-width': { lawful: true },
  'half-width-colons': { lawful: true },
  'no-blank-after-marks': { lawful: true },
  'windows-lines': { lawful: true },
  'old-mac-lines': { lawful: true },
  'raw-html': { lawful: true },
  'front-matter': { lawful: true },
  gb18030: { lawful: true, told: ['# 文化礼堂屋面修缮工程', '文件编码是GB18030，已照读；建议另存为UTF-8。'] },
  'utf-16': { lawful: true, told: ['# 文化礼堂屋面修缮工程', '文件编码是UTF-16，已照读；建议另存为UTF-8。'] },
  'byte-order-mark': { lawful: true, told: ['# 文化礼堂屋面修缮工程', '文件编码是UTF-8 BOM，已照读；建议另存为UTF-8。'] },

  // No record at all.
  empty: { told: ['', empty] },
  'only-blanks': { told: ['', empty] },
  picture: { told: ['', '这不是文本文件，读不了；请用记事本另存为UTF-8文本。'] },

  // Headings.
  untitled: { told: ['- 编号：2026-003', '没有事项名称；第一行应当是“# 事项名称”。'] },
  'two-titles': { told: ['# 村道硬化', '又出现一个事项名称“村道硬化”；一个文件只记一个事项。'] },
  'step-twice': { told: ['## 党员大会审议', '“党员大会审议”出现第二次；再次进行的步骤应当写明次数，如“党员大会审议（第二次）”。'] },
  'misspelt-step': { told: ['## 实施结果公幵', '不认识步骤“实施结果公幵”，其中内容没有判断。是不是“实施结果公开”？'] },
  'unknown-heading': {
    told: [
      '## 村民心声',
      '不认识步骤“村民心声”，其中内容没有判断。认识的步骤有：村党组织提议；村“两委”会议商议；党员大会审议；决议；决议公开；实施结果公开；其余的用cunyi explain record-heading来看。',
    ],
  },
  'resolution-without-body': {
    told: [
      '## 决议',
      '不认识步骤“决议”，其中内容没有判断。是不是“村民会议决议”或“村民代表会议决议”或“成员大会决议”或“成员代表大会决议”或“村民小组会议决议”或“理事会决议”？',
    ],
  },
  'step-too-deep': { told: ['### 党员大会审议', '不认识步骤“党员大会审议”，其中内容没有判断。是不是“## 党员大会审议”？'] },
  'step-in-a-quote': { told: ['> ## 党员大会审议', '不认识步骤“党员大会审议”，其中内容没有判断。是不是“## 党员大会审议”？'] },
  'unclosed-fence': { told: ['## 村民代表会议决议', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'] },

  // Days.
  'no-such-day': { told: ['- 时间：2026-02-31', '“时间”写的是“2026-02-31”，日历上没有这一天。'] },
  'two-readings-of-a-day': {
    told: ['- 时间：03/04/2026', '“时间”写的是“03/04/2026”，可以读作“2026-03-04”或“2026-04-03”；请写清楚。'],
  },
  'posted-seven-days-without-dates': {
    told: ['- 公开日期：公示7天', '“公开日期”只写了“公示7天”；应当写明起止日期，如2026-03-19 至 2026-04-05。'],
  },
  'posted-backwards': {
    told: ['- 公开日期：2026-04-05 至 2026-03-19', '“公开日期”写的是“2026-04-05 至 2026-03-19”，结束早于开始。'],
  },
  'works-without-a-year': { told: ['- 4月12日签订合同：182000元', '“4月12日签订合同：182000元”这一行读不懂；请对照样例改写。'] },

  // Numbers.
  'words-for-a-number': { told: ['- 实到：大部分', '“实到”写的是“大部分”，读不懂；应当写人数或户数，如41人、167户。'] },
  'sum-as-a-number': { told: ['- 实到：38+3人', '“实到”写的是“38+3人”，读不懂；应当写人数或户数，如41人、167户。'] },
  exponent: { told: ['- 赞成：3.8e1', '“赞成”写的是“3.8e1”，读不懂；应当写整数，如38。'] },
  'comma-in-money': { told: ['- 金额：18,6万元', '“金额”写的是“18,6万元”，可以读作“18.6万元”或“186万元”；请写清楚。'] },
  'about-so-much': { told: ['- 金额：约18万元', '“金额”写的是“约18万元”，读不懂；应当写金额，如186000元、18.6万元。'] },

  // Names and words.
  'misspelt-fact': { told: ['- 实倒：41人', '不认识“实倒”这一项，没有判断。是不是“实到”？'] },
  'unknown-organ': {
    told: [
      '- 召集：村名委员会',
      '“召集”写的是“村名委员会”，读不懂；应当写机构名称：“村党组织”、“村民委员会”、“村民小组”、“理事会”、“村务监督委员会”、“乡镇人民政府（街道办事处）”。是不是“村民委员会”？',
    ],
  },
  'unknown-category': { told: ['- 事项类别：好事', '“事项类别”写的是“好事”，读不懂；应当写事项类别里的一种。'] },

  // Lists.
  'fact-twice': { told: ['- 实到：29人', '“实到”写了两次，不知道以哪个为准；每项只写一次。'] },
  'blank-fact': { told: ['- 实到：', '“实到”后面是空的；请填写。'] },
  'two-facts-on-a-line': {
    told: ['- 应到：45人　实到：41人', '“应到”这一行里还写了“实到”，没有读；每项单独一行，前面写“- ”。'],
  },
  'dash-forgotten': { told: ['- 应到：45人', '“应到”这一行里还写了“实到”，没有读；每项单独一行，前面写“- ”。'] },
  'fact-outside-the-list': { told: ['赞成：38', '“赞成：38”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'] },
  'html-comment': { told: ['- 弃权：1', '“弃权：1”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'] },
  'indented-by-four': {
    told: ['    - 时间：2026-03-18', '“时间：2026-03-18”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },

  // What must not leave the record.
  'identity-number': {
    told: ['- 时间：33010619900101001X', `“时间”写的是“${'＊'.repeat(18)}”，读不懂；应当写日期，如2026-03-18。`],
  },
  'terminal-escape': {
    told: ['- 时间：\u001b[2J\u202e2026', '“- 时间：”后面有一个字符（U+001B），显示的和写下的可能不一样；请删去，重新打字。'],
  },

  // Read without a finding; it is the judge who says what is wrong.
  'votes-beyond-present': {},
  'present-beyond-due': {},
  'year-2010': {},
}

const toldBy = ({ text, findings }: Reading): readonly Told[] =>
  findings.map((finding) => [text.split(/\r\n|\r|\n/)[finding.place.line - 1] ?? '', message(finding, words.zh)])

const judged = (name: string, by: Parse) => {
  const file = { path: `cangxi/2026/${name}.md`, bytes: bytesOf(`test/hostile/${name}.md`) }
  const [decision] = readBook([...home, file], { parse: by }).decisions
  if (decision === undefined) throw new Error(`${name} is no decision`)
  return judge(decision.reading, decision.village, lawOn)
}

describe.each(parsers)('a record with one thing wrong, read by %s', (_, by) => {
  it.each(Object.entries(expected))('%s', (name, { lawful, told }) => {
    const verdict = judged(name, by)
    expect(toldBy(verdict.reading)).toEqual(told ? [told] : [])
    expect(verdict.answer === 'lawful').toBe(lawful === true)
    expect(verdict.reading).toEqual(judged(name, parse).reading)
  })
})

it('every file of the corpus is expected', () => {
  const files = readdirSync(join(root, 'test/hostile')).filter((file) => file.endsWith('.md'))
  expect(files.toSorted()).toEqual(
    Object.keys(expected)
      .map((name) => `${name}.md`)
      .toSorted(),
  )
})

it('a record whose village has no page is told, and never lawful', () => {
  const [decision] = readBook([{ path: 'nowhere/2026/003.md', bytes: bytesOf('test/hostile/full-width.md') }]).decisions
  expect(decision && judge(decision.reading, decision.village, lawOn).answer).toBe('unknown')
  expect(decision && toldBy(decision.reading).map(([, sentence]) => sentence)).toEqual([
    '没有找到nowhere/village.md，不知道村情，不能判断。',
  ])
})

it('an .mdx file is told, and nothing of it is read', () => {
  const [decision] = readBook([...home, { path: 'cangxi/2026/003.mdx', bytes: bytesOf('test/hostile/full-width.md') }]).decisions
  expect(decision?.reading.text).toBe('')
  expect(decision && toldBy(decision.reading).map(([, sentence]) => sentence)).toEqual(['记录不能用.mdx文件；请改存为.md文件。'])
})

/** Texts made to stall a parser: 32 KiB of each, or as many lines as are allowed. */
const kibibytes = (text: string): string => text.repeat(Math.ceil(32_768 / text.length))
const lines = (text: string): string => `# 甲\n${`${text}\n`.repeat(3_998)}`
const stalling: Readonly<Record<string, string>> = {
  emphasis: kibibytes('**a *b __c _d '),
  'emphasis without words': kibibytes('*_'),
  brackets: kibibytes('['),
  links: kibibytes('[a]('),
  images: kibibytes('!['),
  'code spans': Array.from({ length: 250 }, (_, index) => '`'.repeat(index + 1)).join('a'),
  tags: kibibytes('<a '),
  comments: kibibytes('<!-- '),
  entities: kibibytes('&#x'),
  'ten thousand quotes': '> '.repeat(10_000),
  'ten thousand lists': `${'- '.repeat(10_000)}x`,
  'ten thousand numbers': '1. '.repeat(10_000),
  'lists indented ever deeper': Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n'),
  'lines of six quotes': lines('> > > > > > x'),
  'facts without end': lines('- 时间：下周'),
  'names near ours': lines('- 村民代表会议决设：1'),
  'headings near ours': lines('## 党员大会审义'),
  'lines that carry a quote on': `> a\n${'a\n'.repeat(3_000)}`,
  'rows of a table': lines('|-|-|'),
  'cells of a table': `${'| a '.repeat(9_000)}\n${'|-'.repeat(9_000)}`,
  'one long period': `# 甲\n\n## 决议公开\n\n- 公开日期：${'1'.repeat(80_000)}`,
  'one long sum': `# 甲\n\n- 金额：${'1,'.repeat(80_000)}`,
  dashes: `${'-'.repeat(200_000)}x`,
  blanks: `${' '.repeat(200_000)}x`,
}

describe.each(parsers)('nothing stalls %s', (name, by) => {
  it.each(Object.entries(stalling))('%s', (_, text) => {
    const begun = process.threadCpuUsage()
    const reading = read('x.md', text, { parse: by })
    // Ten times what it takes; a text that stalls a parser takes a hundred times that.
    // What this thread worked: a busy machine is no slow reading.
    const { user, system } = process.threadCpuUsage(begun)
    expect((user + system) / 1000).toBeLessThan(name === 'remark' ? 4_000 : 1_500)
    expect(reading.findings.map(({ fault }) => fault)).not.toContainEqual({ kind: 'read', what: 'lost-parse' })
  })
})
