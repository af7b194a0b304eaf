import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { theDay } from '@cunyi/core'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { book, proposed } from '../../packages/cli/src/make.ts'

const desk = mkdtempSync(join(tmpdir(), 'cunyi-board-'))
const path = 'cangxi/2026/008-street-lamps.md'
afterAll(() => rmSync(desk, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const commit = (files: Readonly<Record<string, string | Uint8Array>>, on: string) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(desk, file)), { recursive: true })
    writeFileSync(join(desk, file), text)
  }
  const env = { ...process.env, GIT_COMMITTER_DATE: `${on}T20:00:00+08:00` }
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'x'],
  ])
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: desk, env })
}

/** The late days that the board would label, as a build finds them in its own process. */
const labels = async (history: string) => {
  vi.stubEnv('CUNYI_CONTENT', join(desk, 'content'))
  vi.stubEnv('CUNYI_HISTORY', history)
  vi.resetModules()
  const [{ judgeBook }, { fileAt }] = [await import('../src/records.ts'), await import('../src/shelf.ts')]
  const [decision] = judgeBook(['town.md', 'cangxi/village.md', path].map(fileAt), theDay('2026-03-30'))
  return decision?.findings.flatMap(({ fault }) => (fault.kind === 'recorded' ? [fault.late] : []))
}

it('the board looks into the version history where the builder asks for it, and not by itself', async () => {
  commit(book({}), '2026-01-01')
  commit({ [`content/${path}`]: proposed() }, '2026-03-20')
  expect(await labels('')).toEqual([])
  expect(await labels('1')).toEqual([18])
})
