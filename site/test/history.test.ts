import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { theDay } from '@cunyi/core'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { book, proposed } from '../../packages/cli/src/testing/make.ts'
import { commit, git } from '../../test/repository.ts'

const desk = mkdtempSync(join(tmpdir(), 'cunyi-board-'))
const path = 'cangxi/2026/008-street-lamps.md'
afterAll(() => rmSync(desk, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

/** The late days that the board would label, as a build finds them in its own process. */
const labels = async (history: string) => {
  vi.stubEnv('CUNYI_CONTENT', join(desk, 'content'))
  vi.stubEnv('CUNYI_HISTORY', history)
  vi.resetModules()
  const [{ judgeBook }, { fileAt }] = [await import('../src/board/board.ts'), await import('../src/board/content.ts')]
  const [decision] = judgeBook(['town.md', 'cangxi/village.md', path].map(fileAt), theDay('2026-03-30'))
  return decision?.findings.flatMap(({ fault }) => (fault.kind === 'recorded' ? [fault.late] : []))
}

it('the board looks into the version history where the builder asks for it, and not by itself', async () => {
  git(desk, '2026-01-01', 'init', '-q')
  commit(desk, '2026-01-01', book({}))
  commit(desk, '2026-03-20', { [`content/${path}`]: proposed() })
  expect(await labels('')).toEqual([])
  expect(await labels('1')).toEqual([18])
})
