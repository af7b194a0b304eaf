import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Format, judge, lawOn, type Reading, report, theDay, type Verdict, type VerdictJson, type Village, words } from '@cunyi/core'
import { read, readBook } from '@cunyi/records'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import AjvDraft04 from 'ajv-draft-04'
import { markdownToMdast } from 'satteri'
import { afterAll, describe, expect, it } from 'vitest'
import { chance } from './personal/chance.ts'
import { made } from './personal/data.ts'

const root = join(import.meta.dirname, '..')
const asOf = theDay('2026-11-23')
const formats = Object.keys(report) as readonly Format[]
const languages = [words.zh, words.en]

const isAddress = (text: string) => /^[\x21-\x7e]*$/.test(text) && URL.canParse(text, 'http://x.example/')
const formatsOfText = {
  uri: (text: string) => isAddress(text) && URL.canParse(text),
  'uri-reference': isAddress,
  'date-time': true as const,
}
const keeps = new AjvDraft04.default({ strict: false, unicodeRegExp: false, formats: formatsOfText }).compile(schema)

/** What is read of a log here. */
type Log = {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number; readonly startColumn: number }
        }
      }[]
      readonly partialFingerprints: Readonly<Record<string, string>>
    }[]
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
  }[]
}

/** Every verdict of the sample, and of the examples that are wrong on purpose. */
const verdictsUnder = (folder: string): readonly Verdict[] => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('examples/'))
    .map((path) => ({ path, bytes: readFileSync(join(root, folder, path)) }))
  return readBook(files, { parse: markdownToMdast }).decisions.map(({ reading, village }) =>
    judge({ ...reading, path: `${folder}/${reading.path}` }, village, lawOn, asOf),
  )
}
const verdicts = ['content', 'content/examples'].flatMap(verdictsUnder)

describe.each(languages)('SARIF in $language', (language) => {
  const text = report.sarif(verdicts, language, { version: '0.1.0' })
  const log = JSON.parse(text) as Log
  const [run] = log.runs
  const results = run?.results ?? []

  it('keeps the schema of 2.1.0, with findings and without', () => {
    expect(results.length).toBeGreaterThan(100)
    for (const one of [log, JSON.parse(report.sarif([], language))]) {
      keeps(one)
      expect(keeps.errors).toBeNull()
    }
  })

  it('is refused by the schema where it is spoiled', () => {
    const spoiled = (change: (log: { runs: { columnKind: string; results: { level: string; ruleIndex: number }[] }[] }) => void) => {
      const copy = JSON.parse(text)
      change(copy)
      return keeps(copy)
    }
    expect(spoiled(() => undefined)).toBe(true)
    expect(spoiled(({ runs }) => Object.assign(runs[0] ?? {}, { columnKind: 'bytes' }))).toBe(false)
    expect(spoiled(({ runs }) => Object.assign(runs[0]?.results[0] ?? {}, { level: 'breach' }))).toBe(false)
    expect(spoiled(({ runs }) => Object.assign(runs[0]?.results[0] ?? {}, { remedy: 'x' }))).toBe(false)
  })

  it('has a result for each finding, at its place, as grave as it is', () => {
    const levels = { breach: 'error', defect: 'warning', note: 'note' }
    const found = verdicts
      .map((verdict) => JSON.parse(report.json(verdict, language)) as VerdictJson)
      .flatMap(({ path, findings }) => findings.map(({ rule, level, place }) => [path, rule, levels[level], place.line, place.column]))
    expect(
      results.map(({ ruleId, level, locations: [at] }) => {
        const { artifactLocation, region } = at?.physicalLocation ?? { artifactLocation: { uri: '' } }
        return [decodeURIComponent(artifactLocation.uri), ruleId, level, region?.startLine, region?.startColumn]
      }),
    ).toEqual(found)
  })

  it('points into the text, in units of UTF-16', () => {
    for (const { locations } of results)
      for (const { physicalLocation } of locations) {
        const path = decodeURIComponent(physicalLocation.artifactLocation.uri)
        const line = readFileSync(join(root, path), 'utf8').split(/\r\n|\n|\r/)[physicalLocation.region.startLine - 1]
        expect(physicalLocation.region.startColumn, path).toBeLessThanOrEqual((line?.length ?? -1) + 1)
      }
  })

  it('names each rule once, and no two results alike', () => {
    const rules = run?.tool.driver.rules.map(({ id }) => id) ?? []
    expect(new Set(rules).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]).toBe(ruleId)
    // Examples are all the same matter of the same village, told apart by the folder that nobody sees in a fingerprint.
    const sample = results.filter(({ locations: [at] }) => !at?.physicalLocation.artifactLocation.uri.startsWith('content/examples/'))
    const prints = sample.map(({ partialFingerprints }) => partialFingerprints['cunyi/v1'])
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe('the recipe', () => {
  const recipe = readFileSync(join(root, 'docs/recipes/check-in-ci.md'), 'utf8')
  const commands = [...recipe.matchAll(/^ *- (?:run: )?(npx pnpm .*)$/gm)].map(([, command = '']) => command)
  const cwd = mkdtempSync(join(tmpdir(), 'cunyi-'))
  afterAll(() => rmSync(cwd, { recursive: true }))

  it('runs: a log that keeps the schema, and a step that fails where something is breached', () => {
    const log = join(cwd, 'cunyi.sarif')
    const codes = [...new Set(commands)].map((command) => {
      // `pnpm cunyi` is this, and takes three times as long.
      const direct = command.replace(/npx pnpm (?:--silent )?cunyi/, `"${process.execPath}" packages/cli/src/main.ts`)
      const { status } = spawnSync('sh', ['-ec', direct.replace('cunyi.sarif', log)], { cwd: root, encoding: 'utf8' })
      return [command, status] as const
    })
    expect(codes).toEqual([
      ['npx pnpm cunyi check content --format github', 1],
      ['npx pnpm --silent cunyi check content --format sarif > cunyi.sarif || test $? -lt 3', 0],
      ['npx pnpm cunyi check content', 1],
    ])
    keeps(JSON.parse(readFileSync(log, 'utf8')))
    expect(keeps.errors).toBeNull()
  })
})

describe('in every form and language', () => {
  const by = chance(20260318)
  const village: Village = { name: '仓溪村', jurisdiction: 'cn-zj', sizes: [], delegations: [], local: [], findings: [] }
  const places: readonly ((data: string) => Reading)[] = [
    (data) => read('x.md', `# 路灯 ${data}\n\n- 编号：${data}\n`),
    (data) => read(`content/${data}/x.md`, '# 路灯\n\n## 村党组织提议\n\n- 时间：昨天\n'),
    (data) => read('x.md', `# 路灯\n\n## 村党组织提议 ${data}\n\n- 时间：${data}\n- 实到：${data}\n- ${data}：7\n`),
    (data) => read('x.md', `# 路灯\n\n## 村党组织提议\n\n- 时间：2026-03-02\n- 特殊情形：${data}\n- 实到：7人 ${data}\n`),
  ]

  it('no number that names a person is printed, wherever it stands', () => {
    for (let at = 0; at < 20; at++) {
      const { text, isNumber } = made(by)
      if (!isNumber) continue
      for (const place of places)
        for (const format of formats)
          for (const language of languages) {
            const verdict = judge(place(text), { ...village, name: `仓溪村 ${text}` }, lawOn, asOf)
            const said = report[format]([verdict], language)
            expect(said, format).not.toContain(text)
            expect(decodeURI(said.replaceAll(/%(?![0-9A-F]{2})/g, '%25')), format).not.toContain(text)
          }
    }
  })
})
