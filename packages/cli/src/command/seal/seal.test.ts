import { theDay } from '@cunyi/core'
import { readSalt } from '@cunyi/ledger'
import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage } from '../../testing/make.ts'
import type { World } from '../../world/world.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'
const paving = 'content/cangxi/2026/009-paving.md'
const files = book({ [lamps]: proposed(), [paving]: proposed({ title: '村道硬化', number: '2026-009' }) })

/** A village and its town on one desk. */
const desk = (more: Readonly<Record<string, string>> = {}) => {
  const staged = stage({ ...files, ...more })
  const at = (typed: readonly string[], changes: Partial<World> = {}) => {
    const from = staged.said.length
    const code = run(typed, { ...staged.world, ...changes })
    return { code, said: staged.said.slice(from).join('\n'), warned: staged.warned.join('\n') }
  }
  const text = (path: string): string => new TextDecoder().decode(staged.files.get(`/desk/${path}`))
  const put = (path: string, of: string): void => void staged.files.set(`/desk/${path}`, new TextEncoder().encode(of))
  return { at, text, put, files: staged.files }
}

const seal = ['seal', 'cangxi', '--key', 'cangxi.key'] as const
const cosign = ['cosign', 'content/ledger/cangxi.note', '--key', 'town.key'] as const

describe('sealing', () => {
  it('gives each record a salt and a line for each step, and nothing twice', () => {
    const { at, text } = desk()
    expect(at(['seal'])).toMatchObject({ code: 0, said: '仓溪村：清单新添2行，共2行；新添2份盐' })
    expect(readSalt(text('content/cangxi/2026/008-street-lamps.salt'))).toHaveLength(22)
    const lines = text('content/ledger/cangxi.txt').split('\n')
    expect(lines[0]).toMatch(/^1\t2026-03-13\t2026-008\t1-proposal\t[\w-]{43}$/)
    expect(at(['seal']).said).toBe('仓溪村：清单新添0行，共2行')
    expect(text('content/ledger/cangxi.txt').split('\n')).toEqual(lines)
  })

  it('adds a changed step below, and leaves what stood there', () => {
    const { at, text, put } = desk()
    at(['seal'])
    const before = text('content/ledger/cangxi.txt')
    put(lamps, proposed({ title: '路灯改造' }))
    expect(at(['seal'], { today: theDay('2026-04-01') }).said).toContain('新添1行，共3行')
    expect(text('content/ledger/cangxi.txt').startsWith(before)).toBe(true)
  })

  it('does not take in what may name a person', () => {
    const { at, text } = desk({ [paving]: proposed({ title: '村道硬化330106199001010018', number: '2026-009' }) })
    expect(at(['seal']).said).toContain('1件没有封存')
    expect(text('content/ledger/cangxi.txt')).not.toContain('2026-009')
  })

  it.each([
    ['a key among the records', ['seal', 'cangxi', '--key', 'content/cangxi.key'], '钥匙不能放在记录的文件夹里'],
    ['a village that there is not', ['seal', 'nowhere'], '没有“nowhere”这个村'],
  ])('with %s', (_, typed, sentence) => {
    const { code, warned } = desk().at(typed)
    expect([code, warned]).toEqual([3, expect.stringContaining(sentence)])
  })

  it('does not go on where the list was changed after it was signed', () => {
    const { at, text, put } = desk()
    at(seal)
    put('content/ledger/cangxi.txt', text('content/ledger/cangxi.txt').replace('1-proposal', '1-review'))
    expect(at(['seal'])).toMatchObject({ code: 3, warned: expect.stringContaining('前面的改动过') })
  })
})

describe('bearing witness', () => {
  it('is said by verify, for the lines that were seen', () => {
    const { at } = desk()
    at(seal)
    expect(at(['verify'])).toMatchObject({ code: 2, said: 'cangxi：一致2件，不一致0件，未检查0件；暂无佐证' })
    expect(at(cosign, { today: theDay('2026-03-20') })).toMatchObject({ code: 0, said: expect.stringContaining('前2行') })
    expect(at(['verify'])).toMatchObject({ code: 0, said: 'cangxi：一致2件，不一致0件，未检查0件；cunyi 2026年3月20日见证过前2行' })
  })

  it('needs a key, and the list that belongs to the note', () => {
    const { at, put, text } = desk()
    at(seal)
    expect(at(['cosign', 'content/ledger/cangxi.note'])).toMatchObject({ code: 3, warned: expect.stringContaining('--key') })
    put('content/ledger/cangxi.txt', text('content/ledger/cangxi.txt').split('\n')[0] + '\n')
    expect(at(cosign)).toMatchObject({ code: 3, warned: expect.stringContaining('少了后面的') })
  })

  it('is refused to a village that begins its list anew', () => {
    const { at, files: now } = desk()
    at(seal)
    at(cosign)
    for (const name of ['cangxi.txt', 'cangxi.note']) now.delete(`/desk/content/ledger/${name}`)
    now.delete(`/desk/${paving}`)
    at(seal)
    expect(at(cosign)).toMatchObject({ code: 3, warned: expect.stringContaining('见证过的') })
  })
})

describe('verifying', () => {
  it('names the step from which a record is another, one that nobody sealed, and one that is gone', () => {
    const { at, put, files: now } = desk()
    at(seal)
    put(lamps, proposed({ attended: '6人' }))
    expect(at(['verify'])).toMatchObject({ code: 1, said: expect.stringContaining('从第1步村党组织提议起改动过') })
    put(lamps, proposed())
    now.delete(`/desk/${paving}`)
    expect(at(['verify', 'content/cangxi'])).toMatchObject({ code: 2, said: expect.stringContaining('2026-009：清单里有，记录不在了') })
    put('content/cangxi/2026/010-x.md', proposed({ title: '水渠', number: '2026-010' }))
    put('content/cangxi/2026/010-x.salt', 'AAAAAAAAAAAAAAAAAAAAAA\n')
    expect(at(['verify']).said).toContain('未检查 content/cangxi/2026/010-x.md')
  })

  it('says in English what it says in Chinese', () => {
    const { at } = desk()
    at(seal)
    expect(at(['verify', '--lang', 'en']).said).toBe('cangxi: 2 agree, 0 do not, 0 not checked; nobody has borne witness yet')
  })
})
