import { expect, it } from 'vitest'
import type { DraftShelf, Shelved } from './draft-shelf.ts'
import { draftsOf } from './drafts.ts'

const storage = (): Storage => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const shelf = (): DraftShelf => {
  const kept = new Map<string, Shelved>()
  return { all: () => Promise.resolve([...kept.values()]), put: (one) => void kept.set(one.key, one) }
}

const draft = { path: 'cangxi/2026/003-road.md', text: '# 修路', at: 1 }

it('keeps drafts of two books apart whose folders have one name', async () => {
  const shared = { storage: storage(), shelf: shelf() }
  const ours = draftsOf('folder:content', () => '溪口街道/仓溪村', shared)
  const theirs = draftsOf('folder:content', () => '山口镇/大坪村', shared)
  expect(ours.keep(draft)).toBe(true)
  expect(theirs.keep({ ...draft, text: '# 路灯' })).toBe(true)
  expect(await ours.all()).toEqual([draft])
  expect(await theirs.all()).toEqual([{ ...draft, text: '# 路灯' }])
  theirs.forget(draft.path, 2)
  expect(await theirs.all()).toEqual([])
  expect(await ours.all()).toEqual([draft])
})

it('says so where nothing is kept, and passes over what is no draft', async () => {
  expect(draftsOf('a', () => '', { storage: undefined, shelf: undefined }).keep(draft)).toBe(false)
  const full = storage()
  full.setItem('cunyi-desk:a::x', '{"path":"x","te')
  full.setItem('cunyi-desk:a::y', '{"path":"x","text":"","at":1}')
  expect(await draftsOf('a', () => '', { storage: full, shelf: undefined }).all()).toEqual([])
})

it('takes the later of the two places, and offers nothing that was saved since', async () => {
  const [late, early] = [{ ...draft, text: '# 修路二', at: 9 }, draft]
  const killed = { storage: storage(), shelf: shelf() }
  draftsOf('a', () => '', { ...killed, shelf: undefined }).keep(early)
  draftsOf('a', () => '', { ...killed, storage: undefined }).keep(late)
  expect(await draftsOf('a', () => '', killed).all()).toEqual([late])
  draftsOf('a', () => '', { ...killed, storage: undefined }).forget(draft.path, 10)
  expect(await draftsOf('a', () => '', killed).all()).toEqual([])
  draftsOf('a', () => '', { ...killed, shelf: undefined }).keep({ ...late, at: 11 })
  expect(await draftsOf('a', () => '', killed).all()).toEqual([{ ...late, at: 11 }])
})
