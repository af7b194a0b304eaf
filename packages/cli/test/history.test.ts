import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Fault, FindingJson, VerdictJson } from '@cunyi/core'
import { gitIn } from '@cunyi/host'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit, git, write } from '../../../test/repository.ts'
import { run as runIn } from '../src/program/run.ts'
import { book, type Files, proposed, stage } from '../src/testing/make.ts'

const main = join(import.meta.dirname, '../src/main.ts')
const record = 'content/cangxi/2026/008-street-lamps.md'
let desk = ''

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-history-'))
})
afterAll(() => rmSync(desk, { recursive: true }))

/** A repository whose first commit is the town and the village; then one commit a pair. */
const repository = (name: string, ...commits: readonly (readonly [on: string, text: string])[]): string => {
  const cwd = join(desk, name)
  mkdirSync(cwd)
  git(cwd, '2026-01-01', 'init', '-q')
  commit(cwd, '2026-01-01', book({}))
  for (const [on, text] of commits) commit(cwd, on, { [record]: text })
  return cwd
}

const filesUnder = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]),
  )

/** The command in this process: the files in memory, git the machine's own. */
const run = (cwd: string, typed: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
  const { world, said, warned } = stage(filesUnder(cwd), {
    git: (folder) => gitIn({ ...process.env, ...env })(join(cwd, relative('/desk', folder))),
  })
  const status = runIn(['--lang', 'en', 'check', '--history', ...typed], world)
  return { status, stdout: said.join('\n'), stderr: warned.join('\n') }
}

type Told = Fault & { readonly rule: string; readonly level: string }

/** What the version history adds to the findings. */
const told = (cwd: string, env: NodeJS.ProcessEnv = {}, path = 'content'): readonly Told[] => {
  const { stdout, stderr } = run(cwd, [path, '--format', 'json'], env)
  expect(stderr).toBe('')
  return stdout
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as VerdictJson).findings)
    .filter(({ fault }: FindingJson) => fault.kind === 'recorded' || fault.kind === 'rewritten')
    .map(({ fault, rule, level }) => ({ ...fault, rule, level }))
}

const deliberated = (text = proposed()) => `${text}
## 村“两委”会议商议

- 时间：2026-03-05
- 主持人：村党总支书记
- 应到：11人
- 实到：10人
- 赞成：10
- 反对：0
- 弃权：0
`

describe('the version history', () => {
  it('has nothing to tell of steps that were committed on their day', () => {
    expect(told(repository('on-time', ['2026-03-02', proposed()], ['2026-03-05', deliberated()]))).toEqual([])
  })

  it('tells a step that was committed late, by the committer’s day in China', () => {
    const cwd = repository('late', ['2026-03-20', proposed()])
    expect(told(cwd)).toMatchObject([{ rule: 'recorded-in-time', level: 'note', step: 'proposal', late: 18, recorded: '2026-03-20' }])
    const id = git(cwd, '2026-03-20', 'rev-parse', 'HEAD').slice(0, 8)
    expect(run(cwd).stdout).toContain(`is first seen in the version history on 2026-03-20 (commit ${id})`)
  })

  it('counts by the limit that the town sets', () => {
    const cwd = repository('limit', ['2026-03-09', proposed()], ['2026-03-13', deliberated()])
    write(cwd, { 'content/town.md': '# 溪口街道\n\n- 适用地区：浙江省\n\n## 本地规定\n\n- 补录期限：7天（依据：本街道村务公开办法）\n' })
    expect(told(cwd)).toMatchObject([{ rule: 'local-recorded', step: 'deliberation', late: 8, allowed: 7 }])
  })

  it('is held against the day on which the record says that it was written down', () => {
    const text = proposed().replace('- 主持人', '- 记录日期：2026-03-04\n- 主持人')
    expect(told(repository('against', ['2026-03-20', text]))).toMatchObject([{ late: 18, said: '2026-03-04' }])
  })

  it('names the day and the facts of an older step that was changed, and quotes neither the old nor the new', () => {
    const cwd = repository(
      'changed',
      ['2026-03-02', proposed()],
      ['2026-03-05', deliberated()],
      ['2026-04-20', deliberated(proposed().replace('村党总支书记', '身份证11010519491231002X'))],
    )
    expect(told(cwd)).toMatchObject([{ rule: 'step-kept', level: 'note', what: 'changed', fields: ['chair'], on: '2026-04-20' }])
    expect(run(cwd).stdout).not.toMatch(/1101051949|31002X/)
    expect(run(cwd, ['content', '--format', 'json']).stdout).not.toMatch(/1101051949|31002X/)
  })

  it('leaves alone what fix does, and prose', () => {
    const clumsy = proposed().replaceAll('：', ':').replace('2026-03-02', '2026年3月2日').replace('7人', '７人')
    const cwd = repository('fixed', ['2026-03-02', clumsy], ['2026-03-05', deliberated(clumsy)])
    expect(spawnSync(process.execPath, [main, 'fix', 'content', '--yes'], { cwd }).status).toBe(0)
    expect(git(cwd, '2026-03-06', 'status', '--porcelain')).not.toBe('')
    write(cwd, { [record]: `${deliberated()}\n会上讨论了灯杆的位置。\n` })
    git(cwd, '2026-03-06', 'commit', '-qam', 'x')
    expect(told(cwd)).toEqual([])
  })

  it('makes a record that only a rewriting makes lawful unknown, and a step taken out a finding', () => {
    const short = proposed({ attended: '3人' }).replace('赞成：7', '赞成：3')
    const cwd = repository('weighed', ['2026-03-02', short], ['2026-03-05', deliberated(short)], ['2026-06-01', deliberated()])
    expect(told(cwd)).toMatchObject([{ rule: 'rewriting-weighed', level: 'defect', fields: ['attended', 'for'] }])
    expect(run(cwd).status).toBe(2)
    const gone = repository('gone', ['2026-03-02', proposed()], ['2026-03-05', deliberated()])
    commit(gone, '2026-05-01', { [record]: deliberated().replace(/## 村党组织提议[^#]*/u, '') })
    expect(told(gone)).toMatchObject([{ rule: 'step-kept', what: 'gone', step: 'proposal', on: '2026-05-01' }])
  })

  it('follows a record to another name and another folder', () => {
    const cwd = repository(
      'renamed',
      ['2026-03-02', proposed()],
      ['2026-03-05', deliberated(proposed().replace('主持人：村党', '主持人：党'))],
    )
    mkdirSync(join(cwd, 'books/main'), { recursive: true })
    git(cwd, '2026-03-10', 'mv', 'content/cangxi', 'books/main/cangxi')
    git(cwd, '2026-03-10', 'mv', 'content/town.md', 'books/main/town.md')
    git(cwd, '2026-03-10', 'mv', 'books/main/cangxi/2026/008-street-lamps.md', 'books/main/cangxi/2026/008-lamps.md')
    git(cwd, '2026-03-10', 'commit', '-qm', 'x')
    commit(cwd, '2026-03-20', { 'books/main/cangxi/2026/008-lamps.md': deliberated() })
    expect(told(cwd, {}, 'books/main')).toMatchObject([{ what: 'changed', fields: ['chair'], on: '2026-03-20' }])
  })

  it('takes a step for seen when any branch had it, and calls nothing changed for what a branch had', () => {
    const cwd = repository('branches', ['2026-03-02', proposed()])
    git(cwd, '2026-03-02', 'checkout', '-qb', 'side')
    commit(cwd, '2026-03-05', { [record]: deliberated(proposed().replace('村党总支书记', '副书记')) })
    commit(cwd, '2026-03-06', { [record]: deliberated() })
    git(cwd, '2026-03-06', 'checkout', '-q', 'main')
    commit(cwd, '2026-03-07', { 'README.md': '# 别的\n' })
    git(cwd, '2026-03-30', 'merge', '-q', '--no-ff', '-m', 'x', 'side')
    expect(told(cwd)).toEqual([])
  })

  it('says nothing of what its first commit holds, nor of what is not committed', () => {
    const cwd = join(desk, 'first')
    mkdirSync(cwd)
    git(cwd, '2026-06-01', 'init', '-q')
    commit(cwd, '2026-06-01', book({ [record]: proposed() }))
    write(cwd, { [record]: deliberated() })
    expect(told(cwd)).toEqual([])
  })

  it('tells what was changed and is not committed yet', () => {
    const cwd = repository('at-hand', ['2026-03-05', deliberated()])
    write(cwd, { [record]: deliberated(proposed().replace('村党总支书记', '副书记')) })
    expect(told(cwd).filter(({ kind }) => kind === 'rewritten')).toMatchObject([{ fields: ['chair'] }])
    expect(run(cwd).stdout).toContain('In what is not committed yet “Chair” of')
  })
})

describe('where there is no version history, the records are judged without it', () => {
  it.each([
    ['no-repository', () => write(join(desk, 'no-repository'), book({ [record]: proposed() })), 'not in a folder kept by git'],
    [
      'nothing',
      () => {
        write(join(desk, 'nothing'), book({ [record]: proposed() }))
        git(join(desk, 'nothing'), '2026-03-02', 'init', '-q')
      },
      'nothing has been committed yet',
    ],
    [
      'shallow',
      () => {
        const whole = repository('whole', ['2026-03-02', proposed()], ['2026-04-02', deliberated()])
        git(desk, '2026-04-02', 'clone', '-q', '--depth', '1', `file://${whole}`, 'shallow')
      },
      'a shallow clone',
    ],
  ])('%s', (name, make, why) => {
    make()
    const { status, stderr, stdout } = run(join(desk, name))
    expect(stderr).toContain(why)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).not.toContain('recorded-in-time')
    expect(status).toBe(0)
  })

  it('no git at all, and nothing said where nobody asked', () => {
    const cwd = repository('no-git', ['2026-04-20', proposed()])
    const check = (typed: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
      spawnSync(process.execPath, [main, '--lang', 'en', 'check', ...typed], { cwd, encoding: 'utf8', env })
    const without = check(['--history'], { ...process.env, PATH: join(desk, 'nowhere') })
    expect([without.status, without.stderr]).toEqual([
      0,
      'The version history was not looked into: there is no git on this machine. The records are judged all the same.\n',
    ])
    expect(check(['--history']).stdout).toContain('recorded-in-time')
    const plain = check([])
    expect([plain.status, plain.stderr, plain.stdout.includes('recorded-in-time')]).toEqual([0, '', false])
  })

  it('git that refuses another owner’s folder', () => {
    const cwd = repository('not-ours', ['2026-03-02', proposed()])
    // git’s own switch for its tests: every folder is another’s
    const program = join(desk, 'bin')
    mkdirSync(program)
    writeFileSync(join(program, 'git'), '#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec /usr/bin/git "$@"\n', { mode: 0o755 })
    expect(run(cwd, [], { PATH: `${program}:${process.env.PATH}` }).stderr).toContain('another user’s')
  })
})

describe('a book of 300 records and ten commits', () => {
  it('is looked into with six calls of git', () => {
    const cwd = join(desk, 'large')
    mkdirSync(cwd)
    git(cwd, '2026-01-01', 'init', '-q')
    const paths = Array.from({ length: 300 }, (_, index) => `content/cangxi/2026/${String(index + 1).padStart(3, '0')}-x.md`)
    const textAt = (path: string, round: number) =>
      `${proposed({ number: `2026-${path.slice(20, 23)}` })}\n${'说明。'.repeat(round)}\n${round < 5 ? '' : deliberated().slice(proposed().length)}`
    commit(cwd, '2026-03-01', book({}))
    for (let round = 1; round <= 10; round++)
      commit(cwd, `2026-03-${String(round + 1).padStart(2, '0')}`, Object.fromEntries(paths.map((path) => [path, textAt(path, round)])))
    let asked = 0
    const own = gitIn(process.env)(join(cwd, 'content'))
    const counted: typeof own = (...given) => {
      asked++
      return own(...given)
    }
    const { world, said } = stage(filesUnder(cwd), { git: () => counted })
    runIn(['check', '--history', '--format', 'json'], world)
    expect(said).toHaveLength(300)
    const late = said.flatMap((line) =>
      (JSON.parse(line) as VerdictJson).findings.flatMap(({ fault }) => (fault.kind === 'recorded' ? [fault.late] : [])),
    )
    // The second step is of 5 March and was committed on the 6th, everywhere.
    expect(late).toEqual(said.map(() => 1))
    expect(asked).toBe(6)
  })
})

describe('git is run so that nothing else runs', () => {
  it('whatever the repository and the environment ask for', () => {
    const cwd = repository('hostile', ['2026-03-20', proposed()])
    const trap = join(desk, 'trapped')
    const program = join(desk, 'trap.sh')
    writeFileSync(program, `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 })
    const settings = [
      'core.pager',
      'core.fsmonitor',
      'diff.external',
      'core.sshCommand',
      'gpg.program',
      'diff.md.textconv',
      'core.hooksPath',
    ]
    for (const name of settings) git(cwd, '2026-03-20', 'config', name, program)
    git(cwd, '2026-03-20', 'config', 'log.showSignature', 'true')
    writeFileSync(join(cwd, '.git/info/attributes'), '*.md diff=md\n')
    const env = { GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere' }
    expect(told(cwd, env)).toMatchObject([{ late: 18 }])
    expect(spawnSync('ls', [trap]).status).not.toBe(0)
  })
})
