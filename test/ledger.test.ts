import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { theDay } from '@cunyi/core'
import {
  entriesToAdd,
  examineLedger,
  type LedgerEntry,
  type LedgerFiles,
  lineOf,
  type Memory,
  makeKey,
  readKeys,
  readList,
  readMemory,
  readNote,
  readSecretKey,
  rootOf,
  signCheckpoint,
  witness,
  writeKey,
  writeList,
  writeMemory,
  writeNote,
  writeSecretKey,
} from '@cunyi/ledger'
import { describe, expect, it } from 'vitest'
import { flipBit } from './ledger/flip.ts'
import { treeHead } from './ledger/tree-head.ts'

// A village's list, its root, the village's signature and the town's word: what holds, and that nothing else does.

const golden = (name: string): string => readFileSync(join(import.meta.dirname, 'ledger/golden', name), 'utf8')
const secret = (fill: number) => new Uint8Array(32).fill(fill)
const village = makeKey('village', 'xikou.example/cangxi', secret(1))
const town = makeKey('town', 'xikou.example', secret(2))
const noon = Date.parse('2026-03-20T12:00:00+08:00') / 1000

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
const entriesOf = (count: number, mark = ''): readonly LedgerEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    day: theDay('2026-03-19'),
    number: `2026-00${Math.floor(index / 6)}`,
    step: `${(index % 6) + 1}-resolution`,
    digest: digest(`${mark}${index}`),
  }))

const keys = [village, town]
const noteOf = (entries: readonly LedgerEntry[], key = village): string =>
  writeNote(signCheckpoint({ origin: key.name, size: entries.length, root: rootOf(entries.map(lineOf)) }, key))

/** Files as a village hands them over. */
const handed = (entries: readonly LedgerEntry[], key = village): LedgerFiles & { readonly note: string } => ({
  list: writeList(entries),
  note: noteOf(entries, key),
  keys,
})

/** The same, seen by the town. */
const seen = (entries: readonly LedgerEntry[], memory: Memory = []): LedgerFiles & { readonly note: string; readonly memory: Memory } => {
  const word = witness(handed(entries), memory, town, noon)
  if ('trouble' in word) throw new Error(word.trouble)
  return { ...handed(entries), note: writeNote(word.note), memory: word.memory }
}

describe('the root of a list', () => {
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of %i lines is that of Certificate Transparency', (size, root) => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    expect(Buffer.from(rootOf(leaves.slice(0, size).map((hex) => Buffer.from(hex, 'hex').toString('latin1')))).toString('hex')).toBe(root)
  })

  it('is for 0 to 512 lines what another way of reckoning gives', () => {
    const lines = entriesOf(512).map(lineOf)
    for (let size = 0; size <= 512; size += 1)
      expect(Buffer.from(rootOf(lines.slice(0, size))).toString('hex'), `${size} lines`).toBe(treeHead(lines.slice(0, size)))
  })

  it('of fifteen years is reckoned within 400 ms', () => {
    const lines = entriesOf(3000).map(lineOf)
    rootOf(lines.slice(0, 500))
    const began = performance.now()
    rootOf(lines)
    expect(performance.now() - began).toBeLessThan(400)
  })
})

describe('a list that was signed and seen', () => {
  const files = seen(entriesOf(12))

  it('holds, and says until which line and on which day', () => {
    expect(examineLedger(files, village.name)).toMatchObject({
      origin: 'xikou.example/cangxi',
      signed: 12,
      seen: { by: 'xikou.example', day: '2026-03-20' },
    })
  })

  it('is signed as C2SP says: Node’s own Ed25519 takes both signatures', () => {
    const note = readNote(files.note)
    const body = files.note.slice(0, files.note.indexOf('\n\n') + 1)
    const publicKey = (raw: Uint8Array) =>
      createPublicKey({ format: 'der', type: 'spki', key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]) })
    const [own, word] = note?.signatures ?? []
    expect(own && verify(null, Buffer.from(body), publicKey(village.key), own.bytes.slice(4))).toBe(true)
    const said = `cosignature/v1\ntime ${noon}\n${body}`
    expect(word && verify(null, Buffer.from(said), publicKey(town.key), word.bytes.slice(12))).toBe(true)
    expect(word && Buffer.from(word.bytes.slice(4, 12)).readBigUInt64BE()).toBe(BigInt(noon))
  })

  it('goes on: lines that came after the signature are not yet signed', () => {
    const longer = { ...files, list: writeList([...entriesOf(12), ...entriesOf(1, 'new ')]) }
    expect(examineLedger(longer)).toMatchObject({ signed: 12, entries: { length: 13 } })
  })

  it.each([
    ['shorter', { list: writeList(entriesOf(11)) }, 'shorter'],
    ['another', { list: writeList(entriesOf(12, 'other ')) }, 'forked'],
    ['of another village', { note: noteOf(entriesOf(12), makeKey('village', 'xikou.example/linshan', secret(3))) }, 'signature'],
    ['signed with another key of the same name', { note: noteOf(entriesOf(12), makeKey('village', village.name, secret(4))) }, 'signature'],
    ['without a key', { keys: [town] }, 'signature'],
    ['torn', { note: files.note.slice(0, -2) }, 'note'],
  ])('does not hold once it is %s', (_, change, trouble) => {
    expect(examineLedger({ ...files, ...change })).toMatchObject({ trouble })
  })

  it('nobody has seen where the town never said so, or another town did', () => {
    expect(examineLedger(handed(entriesOf(12)))).not.toHaveProperty('seen')
    expect(examineLedger({ ...files, keys: [village, makeKey('town', town.name, secret(5))] })).not.toHaveProperty('seen')
  })
})

describe('one bit that was changed', () => {
  const files = seen(entriesOf(12))
  const keysText = `${keys.map(writeKey).join('\n')}\n`
  const isAccepted = (list: string, note: string, known: string): boolean => {
    const read = readKeys(known)
    const ledger = read && examineLedger({ list, note, keys: read }, village.name)
    return ledger !== undefined && !('trouble' in ledger) && ledger.signed === 12 && ledger.seen?.day === '2026-03-20'
  }
  it('the files as they are, are accepted', () => {
    expect(isAccepted(files.list, files.note, keysText)).toBe(true)
  })

  it('anywhere in the note or in the keys is told', () => {
    for (let bit = 0; bit < Buffer.byteLength(files.note) * 8; bit += 1)
      expect(isAccepted(files.list, flipBit(files.note, bit), keysText), `bit ${bit} of the note`).toBe(false)
    for (let bit = 0; bit < Buffer.byteLength(keysText) * 8; bit += 1)
      expect(isAccepted(files.list, files.note, flipBit(keysText, bit)), `bit ${bit} of the keys`).toBe(false)
  })

  it('anywhere in the list, or two of them, 100,000 times, is told', () => {
    const root = rootOf(entriesOf(12).map(lineOf))
    const size = Buffer.byteLength(files.list) * 8
    // The note is whole, so its signature holds: what is left to look at is whether the list is the one of its root.
    const isSame = (list: string): boolean => {
      const found = readList(list)
      return !('line' in found) && found.entries.length === 12 && Buffer.compare(rootOf(found.entries.map(lineOf)), root) === 0
    }
    expect(isSame(files.list)).toBe(true)
    let accepted = 0
    for (let turn = 0; turn < 100_000; turn += 1) {
      const first = turn % size
      const second = (first + 1 + Math.floor(turn / size)) % size
      const once = flipBit(files.list, first)
      if (isSame(turn < size ? once : flipBit(once, second))) accepted += 1
    }
    expect(accepted).toBe(0)
  }, 120_000)
})

describe('the town', () => {
  const { memory } = seen(entriesOf(12))

  it('goes along with a list that has grown', () => {
    expect(seen([...entriesOf(12), ...entriesOf(3, 'new ')], memory).memory).toMatchObject([{ size: 15 }])
  })

  it.each([
    ['shorter', handed(entriesOf(11)), 'shorter'],
    ['longer, and another before', handed([...entriesOf(11), ...entriesOf(3, 'other ')]), 'forked'],
    ['as long, and another', handed(entriesOf(12, 'other ')), 'forked'],
    ['of a village whose key nobody knows', handed(entriesOf(12), makeKey('village', 'xikou.example/linshan', secret(3))), 'signature'],
  ])('does not say that it has seen a list that is %s', (_, files, trouble) => {
    expect(witness(files, memory, town, noon)).toEqual({ trouble })
  })

  it('remembers in a file, and not from one that is torn', () => {
    expect(readMemory(writeMemory(memory))).toEqual(memory)
    expect(readMemory(writeMemory(memory).slice(0, -3))).toBeUndefined()
  })
})

describe('keys', () => {
  it('are what their files say', () => {
    expect(readKeys(`${writeKey(village)}\n`)).toEqual([{ kind: 'village', name: village.name, key: village.key }])
    expect(readSecretKey(writeSecretKey(town))).toEqual(town)
    expect(readSecretKey(writeSecretKey(town).replace('xikou', 'other'))).toBeUndefined()
  })

  it('have the id of the example in C2SP’s signed-note', () => {
    // name+id+key of https://c2sp.org/signed-note, and of Go's own documentation of the format.
    const known = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
    expect(readKeys(known)?.map(writeKey)).toEqual([known])
  })
})

it('a list is added to and never changed: a step that is another stands again below', () => {
  expect(readList(writeList(entriesOf(20)))).toEqual({ entries: entriesOf(20) })
  expect(entriesToAdd(entriesOf(20), [], theDay('2026-03-20'))).toEqual([])
})

it('the lists of this version are read for ever', () => {
  const files = { list: golden('cangxi.txt'), note: golden('cangxi.note'), keys: readKeys(golden('keys.txt')) ?? [] }
  expect(examineLedger(files, village.name)).toMatchObject({ signed: 12, seen: { by: 'xikou.example', day: '2026-03-20' } })
  expect([seen(entriesOf(12)).list, seen(entriesOf(12)).note, `${keys.map(writeKey).join('\n')}\n`]).toEqual([
    golden('cangxi.txt'),
    golden('cangxi.note'),
    golden('keys.txt'),
  ])
})
