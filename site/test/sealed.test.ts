import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { theDay } from '@cunyi/core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../packages/cli/src/program/run.ts'
import { book, proposed, stage } from '../../packages/cli/src/testing/make.ts'

// What a decision's page says of the village's list: what `cunyi verify` says.

const desk = mkdtempSync(join(tmpdir(), 'cunyi-sealed-'))
const path = 'cangxi/2026/008-street-lamps.md'
afterAll(() => rmSync(desk, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

/** The book as the village has sealed it and the town has seen it, on the disk. */
const put = (files: Iterable<readonly [string, Uint8Array | string]>): void => {
  for (const [at, text] of files) {
    mkdirSync(dirname(join(desk, at)), { recursive: true })
    writeFileSync(join(desk, at), text)
  }
}

beforeAll(() => {
  const { world, files } = stage(book({ [`content/${path}`]: proposed() }))
  run(['seal', 'cangxi', '--key', 'cangxi.key'], world)
  put([...files].map(([at, bytes]) => [at.replace('/desk/', ''), bytes]))
  run(['cosign', 'content/ledger/cangxi.note', '--key', 'town.key'], { ...world, today: theDay('2026-03-20') })
  put([...files].map(([at, bytes]) => [at.replace('/desk/', 'seen/'), bytes]))
})

/** The sentence on the page, as a build finds it in its own process. */
const sentence = async (folder: string, text = proposed()) => {
  put([[`${folder}content/${path}`, text]])
  vi.stubEnv('CUNYI_CONTENT', join(desk, folder, 'content'))
  vi.resetModules()
  const { judgeBook } = await import('../src/board/board.ts')
  const { fileAt } = await import('../src/board/content.ts')
  const { sealedSentence } = await import('../src/view/paper/sealed.ts')
  const { tongues } = await import('../src/words/index.ts')
  const [decision] = judgeBook(['town.md', 'cangxi/village.md', path].map(fileAt), theDay('2026-03-30'))
  return decision && sealedSentence(decision, '溪口街道', tongues.zh)
}

describe('the page of a decision that was sealed', () => {
  it('says that nobody has borne witness, and then who did and when', async () => {
    expect(await sentence('')).toEqual({
      is: 'sealed',
      text: '这件记录到“村党组织提议”为止，写在村的清单第1行，镇街还没有见证过，暂无佐证。',
    })
    expect(await sentence('seen/')).toEqual({
      is: 'seen',
      text: '这件记录到“村党组织提议”为止，写在村的清单第1行，溪口街道2026年3月20日见证过。',
    })
  })

  it('says from which step on the record is another', async () => {
    expect(await sentence('seen/', proposed({ attended: '6人' }))).toEqual({
      is: 'different',
      text: '不一致：2026年3月13日写进村的清单以后，从“村党组织提议”起改动过。',
    })
  })

  it('says of one that is not in the list that nothing was checked', async () => {
    expect(await sentence('seen/', proposed({ number: '2026-010' }))).toMatchObject({ is: 'unsealed' })
  })

  it('says that the list does not hold where a line of it was changed', async () => {
    writeFileSync(join(desk, 'seen/content/ledger/cangxi.txt'), `1\t2026-03-13\t2026-008\t1-proposal\t${'A'.repeat(43)}\n`)
    expect(await sentence('seen/')).toMatchObject({ is: 'broken' })
  })
})

it('a village without a list says nothing of one', async () => {
  rmSync(join(desk, 'content/ledger'), { recursive: true })
  expect(await sentence('')).toBeUndefined()
})
