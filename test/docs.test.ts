import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import * as core from '@cunyi/core'
import { todayInChina } from '@cunyi/host'
import * as imported from '@cunyi/import'
import * as ledger from '@cunyi/ledger'
import * as notice from '@cunyi/notice'
import * as records from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { deliberation, disclosure, legality, matter, proposal, resolution, review, village } from '../packages/core/src/testing/make.ts'

const root = join(import.meta.dirname, '..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const recordPath = 'content/cangxi/2026/003-culture-hall-roof.md'

const reviewed = core.judge(core.readingOf(matter([proposal(), deliberation(), legality(), review()])), village(), core.lawOn)

/** What an example may speak of without making it. */
const scope = {
  ...core,
  ...records,
  ...notice,
  ...ledger,
  ...imported,
  text: textOf(recordPath),
  village: village(),
  matter: matter(),
  verdict: core.judge(core.readingOf(matter()), village(), core.lawOn),
  reviewed,
  early: matter([proposal(), deliberation()]),
  resolution: resolution(),
  disclosure: disclosure(),
  title: { zh: '某法', en: 'A law' },
  todayInChina,
  today: core.theDay('2026-11-23'),
}

/** What an expression comes to, beside everything its own file exports. */
const run = async (expression: string, path: string): Promise<unknown> => {
  const own = { ...scope, ...((await import(join(root, path))) as object) }
  // The examples are the project's own text, run so that they cannot grow stale.
  const example = runInThisContext(`((${Object.keys(own).join(', ')}) => (${expression}))`) as (...values: readonly unknown[]) => unknown
  return example(...Object.values(own))
}

const sources = ['core', 'records', 'host', 'ledger', 'notice', 'import', 'cli'].flatMap((name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true })
    .map((path) => join('packages', name, 'src', String(path)))
    .filter((path) => path.endsWith('.ts') && !/(?:\.test|main)\.ts$/.test(path)),
)

const examples = sources.flatMap((path) =>
  [...textOf(path).matchAll(/@example (.*)/g)].map(([, line = '']) => ({ path, line: line.replace(/\s*\*\/\s*$/, '') })),
)

describe('the examples of the docstrings', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(20)
  })

  it.each(examples)('$path: $line', async ({ path, line }) => {
    const [expression = '', expected] = line.split(' //=> ')
    expect(expected, 'an example says what it gives, after //=>').toBeDefined()
    expect(await run(expression, path)).toEqual(await run(expected ?? '', path))
  })
})

describe('the README', () => {
  const readme = textOf('README.md')

  it('shows the line as it runs', () => {
    const [, block = ''] = /<!-- test: the line -->\n```ts\n([\s\S]*?)```/.exec(readme) ?? []
    const said: string[] = []
    const script = block
      .replaceAll(/^import .*$/gm, '')
      .replaceAll('villageText', JSON.stringify(textOf('content/cangxi/village.md')))
      .replaceAll('recordText', JSON.stringify(textOf(recordPath)))
    const shown = runInThisContext(`((console, ${Object.keys(scope).join(', ')}) => {{${script}}})`) as (
      ...values: readonly unknown[]
    ) => void
    shown({ log: (line: string) => said.push(line) }, ...Object.values(scope))
    expect(said).toEqual([`003.md  文化礼堂屋面修缮工程  合法 · 已办结`])
  })

  it('builds a matter as it says', () => {
    const [, block = ''] = /<!-- test: the builders -->\n```ts\n([\s\S]*?)```/.exec(readme) ?? []
    const said: string[] = []
    const own = { ...scope, matter: core.matter }
    const shown = runInThisContext(`((console, ${Object.keys(own).join(', ')}) => {{${block.replaceAll(/^import .*$/gm, '')}}})`) as (
      ...values: readonly unknown[]
    ) => void
    shown({ log: (line: string) => said.push(line) }, ...Object.values(own))
    expect(said).toEqual(['appended', 'refused', 'refused'])
    expect(readme).toContain('It says `appended`, `refused`, `refused`.')
  })

  it('promises what check says, word for word', () => {
    const [, record = ''] = /```md\n([\s\S]*?)```/.exec(readme) ?? []
    const spoken = [...readme.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line)
    const whole = `# 村道路灯维修\n\n- 事项类别：公益事业的兴办和建设承包方案\n\n${record}`
    const { findings } = core.judge(records.read('x.md', whole), village(), core.lawOn)
    const short = findings.find(({ rule }) => rule === 'representatives-quorum')
    expect(short).toBeDefined()
    if (short === undefined) return
    const { zh } = core.words
    expect(spoken).toEqual([
      core.message(short, zh),
      `${zh.labels.basis}${short.cites.map(zh.cite).join(zh.labels.between)}`,
      `${zh.labels.remedy}${short.remedy === undefined ? '' : zh.remedy(short.remedy)}`,
    ])
  })

  it('names only commands and files that exist', () => {
    const scripts = Object.keys((JSON.parse(textOf('package.json')) as { readonly scripts: object }).scripts)
    for (const [, command = ''] of readme.matchAll(/^(?:npx --yes )?pnpm(?:@12)? ([a-z]+)/gm))
      expect([...scripts, 'exec']).toContain(command)
    for (const [, link = ''] of readme.matchAll(/\]\(([^)#]+)\)/g)) expect(() => readdirSync(join(root, link, '..'))).not.toThrow()
  })
})
