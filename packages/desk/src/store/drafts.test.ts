import { expect, it } from 'vitest'
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

const draft = { path: 'cangxi/2026/003-road.md', text: '# 修路', at: 1 }

it('keeps drafts of two books apart whose folders have one name', () => {
  const shared = storage()
  const ours = draftsOf('folder:content', () => '溪口街道/仓溪村', shared)
  const theirs = draftsOf('folder:content', () => '山口镇/大坪村', shared)
  expect(ours.keep(draft)).toBe(true)
  expect(theirs.keep({ ...draft, text: '# 路灯' })).toBe(true)
  expect(ours.all()).toEqual([draft])
  expect(theirs.all()).toEqual([{ ...draft, text: '# 路灯' }])
  theirs.forget(draft.path)
  expect(ours.all()).toEqual([draft])
})

it('says so where nothing is kept, and passes over what is no draft', () => {
  expect(draftsOf('a', () => '', undefined).keep(draft)).toBe(false)
  const full = storage()
  full.setItem('cunyi-desk:a::x', '{"path":"x","te')
  full.setItem('cunyi-desk:a::y', '{"path":"x","text":"","at":1}')
  expect(draftsOf('a', () => '', full).all()).toEqual([])
})
