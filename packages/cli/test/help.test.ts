import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { theDay } from '@cunyi/core'
import { makeKey, writeSecretKey } from '@cunyi/ledger'
import { describe, expect, it } from 'vitest'
import { run } from '../src/program/run.ts'
import { type Files, stage } from '../src/testing/make.ts'
import { words } from '../src/words/index.ts'

const root = join(import.meta.dirname, '../../..')
const content: Files = Object.fromEntries(
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [`content/${path}`, readFileSync(join(root, 'content', path))]),
)

/** The whole sample book, on a day on which it is under way. */
/** Documents by the names that the help has for them. */
const documents: Files = Object.fromEntries(
  ['会议记录.docx', '登记表.docx', '台账.xlsx', 'minutes.docx', 'register.docx', 'ledger.xlsx'].map((name) => [
    name,
    '村民代表会议记录\n实到：41人',
  ]),
)

/** What a village has sealed, and its key. */
const sealed: Files = {
  ...Object.fromEntries(
    ['cangxi.txt', 'cangxi.note', 'keys.txt'].map((name) => [
      `content/ledger/${name}`,
      readFileSync(join(root, 'test/ledger/golden', name)),
    ]),
  ),
  'cangxi.key': writeSecretKey(makeKey('village', 'xikou.example/cangxi', new Uint8Array(32).fill(1))),
}

/** A board that was built. */
const built: Files = { 'public/index.html': '' }

const ran = (typed: readonly string[], changes: Parameters<typeof stage>[1] = {}) => {
  const { world, said, warned } = stage({ ...content, ...documents, ...sealed, ...built }, { today: theDay('2026-11-28'), ...changes })
  return { code: run(typed, world), said: said.join('\n'), warned: warned.join('\n') }
}

/** What is typed in an example: without what it says beside it, and without where the shell puts it. */
const typedIn = (line: string): readonly string[] => {
  const [command = ''] = line.trim().split(/ {2,}| > /)
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1)
}

const examples = Object.entries(words).flatMap(([lang, { help }]) =>
  [help.examples, ...Object.values(help.commands).map((one) => one.examples)].flatMap((text) =>
    text.split('\n').flatMap((line) => (/^ {2}cunyi /.test(line) ? [{ lang, line: line.trim() }] : [])),
  ),
)

describe('the examples of the help', () => {
  it('are there, for every command', () => {
    expect(examples.length).toBeGreaterThan(50)
  })

  it.each(examples)('$lang: $line works', ({ lang, line }) => {
    const { code, warned } = ran([...typedIn(line), '--lang', lang])
    expect(code, warned).toBeLessThan(3)
  })
})

const lamps = 'content/cangxi/2026/008-street-lamps.md'

describe('what cannot be done', () => {
  it.each([['check'], ['fix'], ['next'], ['status'], ['plan', '--outcome-by', '2027-06-30'], ['minutes'], ['ics']])(
    '%s of a path that is not there',
    (command, ...more) => {
      expect(ran([command, 'nowhere', ...more])).toEqual({ code: 3, said: '', warned: '没有这个文件或文件夹：nowhere' })
    },
  )

  it.each([['next'], ['plan', '--outcome-by', '2027-06-30'], ['minutes']])('%s of a folder of several records', (command, ...more) => {
    expect(ran([command, 'content/cangxi', ...more])).toMatchObject({
      code: 3,
      warned: expect.stringMatching(/^content\/cangxi 里有\d+个记录；这里一次只看一个，请写明文件。$/),
    })
  })

  it.each([
    [['minutes', lamps, '--out', 'form.html'], '写不了：form.html；请检查权限和磁盘空间。'],
    [['ics', '--out', 'village.ics'], '写不了：village.ics；请检查权限和磁盘空间。'],
  ])('%j where the file cannot be written', (typed, sentence) => {
    expect(ran(typed, { writeNew: () => 'failed' })).toEqual({ code: 3, said: '', warned: sentence })
  })

  it.each(['fix', 'next', 'status', 'plan', 'minutes', 'ics'])('%s with an option that there is not', (command) => {
    expect(ran([command, '--no-such'])).toMatchObject({ code: 3, said: '', warned: '没有“--no-such”这个选项。' })
  })

  it('a command that there is not, with the one that was perhaps meant', () => {
    expect(ran(['minute'])).toMatchObject({ code: 3, warned: '没有“minute”这个命令。是不是minutes？' })
  })
})
