import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit, git } from './repository.ts'

const root = join(import.meta.dirname, '..')
const node = join(root, 'node_modules/.bin/node')
const record = readFileSync(join(root, 'content/cangxi/2026/003-culture-hall-roof.md'), 'utf8').replace(/- 附件：.*\n/, '')

/** The record under another number, with what is said of it in place of what it says. */
const numbered = (number: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`the sample says ${from} no more`)
      return text.replace(from, to)
    },
    record.replace('编号：2026-003', `编号：2026-${number}`),
  )

const late = 'cangxi/2026/901-late.md'
const rewritten = 'cangxi/2026/902-rewritten.md'
const grown = 'cangxi/2026/903-grown.md'

/** Who stood in an older commit where a title stands now, in facts that a rewriting is told of. */
const secrets = ['王小明', '13800138000', '330106199001010018'] as const
const before = numbered(
  '902',
  ['- 主持人：村党总支书记', `- 主持人：${secrets.join(' ')}`],
  ['- 地点：村党群服务中心', `- 地点：${secrets[1]}`],
)
const after = numbered('902', ['- 应到：7人\n- 实到：7人', '- 应到：7人\n- 实到：6人'], ['- 赞成：7\n', '- 赞成：6\n'])
const short = numbered('903').split('## 实施\n')[0] ?? ''

describe('a board built with its version history', () => {
  const desk = mkdtempSync(join(tmpdir(), 'cunyi-'))
  const content = join(desk, 'content')
  // Inside the site, where the built pages' own imports are found; the folder is ignored by git.
  const built = join(root, 'site/node_modules/.cache/history')
  let files: ReadonlyMap<string, string> = new Map()

  beforeAll(() => {
    for (const file of ['town.md', 'cangxi/village.md']) cpSync(join(root, 'content', file), join(content, file))
    git(desk, '2026-01-01', 'init', '-q')
    commit(desk, '2026-01-01', {})
    commit(content, '2026-03-19', { [rewritten]: before.split('## 实施\n')[0] ?? '', [grown]: short })
    commit(content, '2026-04-20', { [rewritten]: after, [grown]: numbered('903') })
    commit(content, '2026-09-20', {
      [late]: numbered(
        '901',
        ['- 时间：2026-03-02\n', '- 时间：2026-03-02\n- 记录日期：2026-03-12\n'],
        ['- 审查人：村法律顾问\n', '- 审查人：村法律顾问\n- 记录日期：2026-03-11\n'],
        ['## 实施\n\n', '## 实施\n\n- 记录日期：2026-08-28\n'],
      ),
    })
    const env = { ...process.env, CUNYI_CONTENT: content, CUNYI_AS_OF: '2026-11-23', CUNYI_LANGUAGES: 'zh', CUNYI_HISTORY: '1' }
    const build = ['--env-file=astro.env', 'builder/main.ts', '--fresh', '--outDir', built]
    execFileSync(node, build, { cwd: join(root, 'site'), env, stdio: 'pipe' })
    files = new Map(
      readdirSync(built, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [join(parentPath, name).slice(built.length + 1), readFileSync(join(parentPath, name), 'utf8')]),
    )
  })

  afterAll(() => {
    rmSync(desk, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  })

  /** The labels on a page, by the step they stand at. */
  const labels = (path: string): Readonly<Record<string, string>> => {
    const page = files.get(path.replace(/\.md$/, '.html')) ?? ''
    const steps = page.split(/(?=<li class="step)/).slice(1)
    return Object.fromEntries(
      steps.flatMap((step) => {
        const label = /<span class="tag" data-late="\d+">([^<]+)<\/span>/.exec(step)?.[1]
        return label === undefined ? [] : [[/data-step="([^"]+)"/.exec(step)?.[1] ?? '', label]]
      }),
    )
  }

  it('draws on each step, works and opinions too, by how many days it was entered late', () => {
    // All of it was committed on 20 September, which is later than each says of itself.
    expect(labels(late)).toMatchObject({
      proposal: '补录（迟202日）',
      legality: '补录（迟195日）',
      implementation: '补录（迟161日）',
      outcome: '补录（迟25日）',
    })
    expect(Object.keys(labels(late))).toHaveLength(8)
  })

  it('draws it on works first seen after they began, and not on a notice seen on its day', () => {
    expect(labels(grown).implementation).toBe('补录（迟8日）')
    expect(labels(grown)).not.toHaveProperty('disclosure')
  })

  it('tells that a step was rewritten, and nothing of who stood there before', () => {
    expect(files.get(rewritten.replace('.md', '.html'))).toContain('data-rule="step-kept"')
    for (const [path, text] of files) for (const secret of secrets) expect(`${path} ${text}`.includes(secret), path).toBe(false)
  })

  it.each(['text', 'json'])('says it on the command line as %s, and nothing of who stood there', (format) => {
    const command = [join(root, 'packages/cli/src/main.ts'), 'check', 'content', '--history', '--as-of', '2026-11-23', '--format', format]
    const { stdout, stderr } = spawnSync(node, command, { cwd: desk, encoding: 'utf8' })
    expect(stdout).toContain('改写')
    for (const secret of secrets) expect((stdout + stderr).includes(secret), secret).toBe(false)
  })
})
