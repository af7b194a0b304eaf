import { describe, expect, it } from 'vitest'
import { theDay } from '../base/day.ts'
import { readingOf } from '../finding/finding.ts'
import { judge } from '../judge/judge.ts'
import type { Verdict } from '../judge/verdict.ts'
import { lawOn } from '../law/index.ts'
import type { Step } from '../record/matter.ts'
import { matter, people, resolution, sixSteps, village } from '../testing/make.ts'
import { type Format, report } from './index.ts'
import { words } from './words/index.ts'

const formats = Object.keys(report) as readonly Format[]

const short = matter(
  sixSteps().flatMap((step): readonly Step[] =>
    step.kind === 'resolution' ? [resolution({ attended: people(29), for: 27, against: 1 })] : [step],
  ),
)
const verdictAt = (path: string, of = short): Verdict => judge(readingOf(of, path), village(), lawOn)
const [lawful, breached] = [verdictAt('a.md', matter()), verdictAt('b.md')]

/** A verdict that nobody may look at yet. */
const later = new Proxy(breached, {
  get: () => {
    throw new Error('too early')
  },
})

describe.each(formats)('as %s', (format) => {
  it('one verdict is a report, and so are several', () => {
    for (const verdicts of [breached, [], [breached], [lawful, breached]])
      for (const language of [words.zh, words.en])
        expect(report[format](verdicts, language)).toBe([...report[format].lines(verdicts, language, {})].join('\n'))
  })

  it('a record is reported before the next one is looked at', () => {
    const lines = report[format].lines([breached, later], words.zh, {})[Symbol.iterator]()
    const { value } = lines.next()
    expect(String(value)).not.toBe('')
    // The first piece of SARIF is the head of the log.
    if (format === 'sarif') expect(lines.next().value).toContain('representatives-quorum')
    else expect(value).toContain('b.md')
    expect(() => [...{ [Symbol.iterator]: () => lines }]).toThrow('too early')
  })

  it('covers what a matter that no reader has seen says of a person', () => {
    const findings = breached.findings.map((finding) => ({
      ...finding,
      eased: { by: 'exception' as const, cites: [{ statute: 'local', article: 1 }] as const, reason: '电话13800138000' },
      cites: [{ statute: 'local', article: 1 }] as const,
    }))
    const says = { zh: '找人13900139000', en: 'call 13900139000' }
    const text = {
      id: 'local',
      title: says,
      short: says,
      from: theDay('2026-01-01'),
      verifiedOn: theDay('2026-01-01'),
      articles: { 1: says },
    }
    const local = [{ jurisdiction: 'local', statute: text, rules: [] }]
    for (const language of [words.zh, words.en]) {
      const said = report[format]({ ...breached, findings, village: village({ local }) }, language)
      expect(said).toContain('representatives-quorum')
      expect(said).not.toMatch(/13[89]00/)
    }
  })

  it('says for whom it is, in both languages', () => {
    expect(Object.values(report[format].about).every((text) => text !== undefined && text.length > 0)).toBe(true)
  })
})

describe('as text', () => {
  const page: Verdict = { ...lawful, answer: 'unknown', isPage: true }

  it('ends a run with its sum, and one verdict without it', () => {
    expect(report.text([lawful, breached], words.zh).split('\n').at(-1)).toBe('共2件：合法1，有违规定1，无法判断0。')
    expect(report.text([page, lawful], words.en).split('\n')).toEqual([
      'a.md  文化礼堂屋面修缮工程  village page to mend',
      'a.md  文化礼堂屋面修缮工程  lawful · completed',
      '1 record: 1 lawful, 0 breached, 0 unknown. Besides, 1 page of village or town to mend.',
    ])
    expect(report.text(lawful, words.zh)).not.toContain('共')
  })

  it('says one line a record where it is asked to be brief, and no form for programs leaves anything out', () => {
    expect(report.text(breached, words.zh, { brief: true })).not.toContain('\n')
    for (const format of formats.filter((one) => one !== 'text'))
      expect(report[format](breached, words.zh, { brief: true })).toBe(report[format](breached, words.zh))
  })
})

/** A workflow command as GitHub's runner reads it. */
const commandIn = (line: string) => {
  const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const values = properties.split(',').map((one) => {
    const [key = '', ...rest] = one.split('=')
    return [key, plain(rest.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))] as const
  })
  return { name, ...Object.fromEntries(values), data: plain(data) }
}

describe('as notes on GitHub', () => {
  it('names the file, the place, the rule, what is and what can be done', () => {
    const lines = report.github(breached, words.zh).split('\n')
    expect(lines.map(commandIn)).toEqual([
      {
        name: 'error',
        file: 'b.md',
        line: '1',
        col: '1',
        title: '违反 representatives-quorum',
        data: [
          '实到29人，应有30人到会（村民代表会议全体45人的三分之二以上）；还差1人，会议不成立。',
          '依据：《村民委员会组织法》第三十条第二款；《浙江省实施办法》第二十三条第三款',
          '可以这样改：另行通知，重新召开村民代表会议，至少30人到会；本次表决不作数。',
        ].join('\n'),
      },
    ])
  })

  it.each(['a,line=1.md', 'a::b:c.md', '100%25.md', 'a\r\n::error::x.md', 'a=b.md'])('lets no path speak to GitHub: %j', (path) => {
    const said = report.github(verdictAt(path), words.en)
    expect(said).not.toMatch(/[\r\n]/)
    expect(commandIn(said)).toMatchObject({ name: 'error', file: path, line: '1', col: '1' })
  })

  it('tells apart what is breached, what is thin and what is worth knowing', () => {
    const named = (of: Verdict) =>
      new Set(
        report
          .github(of, words.zh)
          .split('\n')
          .map((line) => commandIn(line).name),
      )
    expect(named(verdictAt('x.md', matter([])))).toEqual(new Set(['warning']))
    const crossed = { ...lawful, findings: breached.findings.map((finding) => ({ ...finding, level: 'note' as const })) }
    expect(named(crossed)).toEqual(new Set(['notice']))
  })

  it('says nothing where nothing was found', () => {
    expect(report.github([lawful], words.zh)).toBe('')
  })
})

type Log = {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string } }
        }[]
        readonly partialFingerprints: Readonly<Record<string, string>>
      }[]
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } }
    },
  ]
}
const logOf = (verdicts: Verdict | readonly Verdict[]) => (JSON.parse(report.sarif(verdicts, words.zh)) as Log).runs[0]

describe('as SARIF', () => {
  it('gives each result its rule, and the rule its demand and its articles', () => {
    const { results, tool } = logOf([lawful, breached])
    expect(results).toHaveLength(1)
    const [result] = results
    expect(result).toMatchObject({ ruleId: 'representatives-quorum', ruleIndex: 0, level: 'error' })
    expect(result?.message.text).toContain('可以这样改：另行通知')
    const rule = tool.driver.rules[result?.ruleIndex ?? -1]
    expect(rule?.id).toBe('representatives-quorum')
    expect(rule?.help.text).toContain('《村民委员会组织法》第三十条第二款')
    expect(rule?.help.text).toContain('三分之二以上组成人员到会')
  })

  it.each([
    ['content/村 一/2026/#1?.md', { uri: 'content/%E6%9D%91%20%E4%B8%80/2026/%231%3F.md', uriBaseId: '%SRCROOT%' }],
    ['a:b/100%.md', { uri: 'a%3Ab/100%25.md', uriBaseId: '%SRCROOT%' }],
    ['/book/x y.md', { uri: 'file:///book/x%20y.md' }],
    ['C:/book/x.md', { uri: 'file:///C:/book/x.md' }],
    ['\ud800.md', { uri: '%EF%BF%BD.md', uriBaseId: '%SRCROOT%' }],
  ])('writes the path %j as an address', (path, location) => {
    expect(logOf(verdictAt(path)).results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual(location)
  })

  it('knows a result again when lines move and other steps come before it, and never takes two for one', () => {
    const print = (of: Verdict) => logOf(of).results.map(({ partialFingerprints }) => partialFingerprints['cunyi/v1'])
    expect(print(breached)).toEqual(['仓溪村 2026-003 / resolution 1 / representatives-quorum / 1'])
    const moved = { ...breached, findings: breached.findings.map((finding) => ({ ...finding, place: { line: 99, column: 7 } })) }
    expect(print(moved)).toEqual(print(breached))
    const twice = { ...breached, findings: [...breached.findings, ...breached.findings] }
    expect(new Set(print(twice)).size).toBe(2)
  })

  it('lets no record make a link or an argument of its own', () => {
    const [finding] = breached.findings
    if (finding === undefined) throw new Error('no finding')
    const odd: Verdict = {
      ...breached,
      findings: [{ ...finding, eased: { by: 'exception', cites: finding.cites, reason: '[看](http://x.example){0}' } }],
    }
    const text = logOf(odd).results[0]?.message.text ?? ''
    expect(text).toContain('[看] (http://x.example){{0}}')
    expect(text).not.toMatch(/\]\(|[^{]\{0|0\}[^}]/)
  })
})
