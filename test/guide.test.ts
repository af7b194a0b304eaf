import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { theDay } from '@cunyi/core'
import { filesOnDisk } from '@cunyi/host'
import { afterAll, expect, it } from 'vitest'
import { run } from '../packages/cli/src/program/run.ts'
import { files } from '../packages/cli/src/world/files.ts'
import type { World } from '../packages/cli/src/world/world.ts'

const guide = join(import.meta.dirname, '../docs/guide/a-day.md')
const desk = mkdtempSync(join(tmpdir(), 'cunyi-day-'))
afterAll(() => rmSync(desk, { recursive: true }))

/** What one command says on a day, at a desk where nobody can be asked. */
const said = (day: string, typed: readonly string[]): string => {
  const lines: string[] = []
  const world: World = {
    ...filesOnDisk,
    ...files(process.pid),
    cwd: desk,
    today: theDay(day),
    columns: 80,
    git: () => () => ({ trouble: 'no-git' }),
    ask: () => undefined,
    writePdf: () => 'no-browser',
    openDesk: () => 'unbuilt',
    buildBoard: () => undefined,
    serveBoard: () => undefined,
    readDocument: () => undefined,
    print: (text) => lines.push(text),
    warn: (text) => lines.push(text),
    progress: () => undefined,
  }
  run(typed, world)
  return lines.join('\n')
}

/** A command and the day it is typed on, a file as it is shown, or what somebody changes in one. */
const block = /^```(?:console (?<day>\S+)|md (?<file>\S+))\n(?<body>[\s\S]*?)^```$|^<!-- (?<path>\S+) 把“(?<was>.+)”改成“(?<now>.+)” -->$/gm

type Found = Readonly<Partial<Record<'day' | 'file' | 'body' | 'path' | 'was' | 'now', string>>>

const written = (path: string, text: (old: string) => string): void => {
  const file = join(desk, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text(existsSync(file) ? readFileSync(file, 'utf8') : ''))
}

/** The guide with what each command says today: files are written as it shows them, commands run in the order in which they stand. */
const walked = (text: string): string =>
  text.replace(block, (whole, ...found) => {
    // The last of what `replace` hands over are the named groups.
    const { day, file, body = '', path, was = '', now = '' } = found.at(-1) as Found
    if (file !== undefined) written(file, () => body)
    if (path !== undefined) written(path, (old) => old.replace(was, now))
    if (day === undefined) return whole
    const [command = ''] = body.split('\n', 1)
    return `\`\`\`console ${day}\n${command}\n${said(day, command.split(' ').slice(2))}\n\`\`\``
  })

it('a day of the village secretary goes as the guide says', async () => {
  const text = readFileSync(guide, 'utf8')
  const shown = walked(text)
  expect(text.match(/^\$ cunyi [a-z]+/gm)).toHaveLength(12)
  for (const command of ['new', 'check', 'fix', 'next', 'plan', 'minutes', 'status', 'ics'])
    expect(text).toContain(`$ cunyi ${command} `.trimEnd())
  // Where the law or a message has changed, `vitest run test/guide.test.ts -u` writes what is said now; read it before it is kept.
  await expect(shown).toMatchFileSnapshot(guide)
})
