import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge, lawOn, theDay } from '@cunyi/core'
import {
  digestsOf,
  digitsOf,
  noticeDigest,
  partsAgreeing,
  publishRecord,
  readRecordFile,
  readSalt,
  recordFile,
  saltFile,
} from '@cunyi/ledger'
import { type BookFile, readBook } from '@cunyi/records'
import { describe, expect, it } from 'vitest'

// The wall and the site prove each other: one byte changed in a record that is published, and the notice says so.

const content = join(import.meta.dirname, '../content')
const paths = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^(?:town|[a-z]+\/village|[a-z]+\/\d{4}\/[^/]+)\.md$/.test(path),
)
const fileOf = (path: string): BookFile => ({ path, bytes: readFileSync(join(content, path)) })
const saltOf = (path: string): string => {
  const salt = readSalt(readFileSync(join(content, saltFile(path)), 'utf8'))
  if (salt === undefined) throw new Error(`${path} has no salt`)
  return salt
}
const decisions = readBook(paths.map(fileOf)).decisions
const published = decisions.map(({ reading }) => publishRecord(reading, saltOf(reading.path)))
const roof = decisions.find(({ reading }) => reading.path.endsWith('003-culture-hall-roof.md'))
if (roof === undefined) throw new Error('the sample record is gone')
const verdict = judge(roof.reading, roof.village, lawOn, theDay('2026-11-23'))

/** The record of the roof as somebody has changed its text. */
const changed = (change: (text: string) => string) => {
  const path = roof.reading.path
  const text = change(readFileSync(join(content, path), 'utf8'))
  const [decision] = readBook([
    ...paths.filter((one) => one.endsWith('village.md') || one === 'town.md').map(fileOf),
    { path, bytes: new TextEncoder().encode(text) },
  ]).decisions
  if (decision === undefined) throw new Error('the record was not read')
  return publishRecord(decision.reading, saltOf(path))
}
const onTheWall = (which: 'disclosure' | 'outcome') =>
  noticeDigest(verdict, which, publishRecord(roof.reading, saltOf(roof.reading.path))) ?? ''

describe('the digest of a record', () => {
  it('is SHA-256 of the domain, the salt and the text so far, as Node reckons it', () => {
    for (const record of published) {
      const texts = record.parts.map((_, index) => `cunyi record v1\n${record.salt}\n${record.parts.slice(0, index + 1).join('')}`)
      expect(digestsOf(record)).toEqual(texts.map((text) => hash('sha256', text, 'base64url')))
    }
  })

  it('stands in its file as it is, for every record', () => {
    expect(published.length).toBeGreaterThanOrEqual(30)
    for (const record of published) expect(readRecordFile(recordFile(record))).toEqual(record)
  })

  it('tells one byte that was changed, in every record, at twenty places by chance', () => {
    let seed = 20_261_201
    const chance = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    let told = 0
    for (const record of published) {
      const digest = digestsOf(record).at(-1) ?? ''
      const bytes = new TextEncoder().encode(recordFile(record))
      for (let flip = 0; flip < 20; flip += 1) {
        const at = chance(bytes.length)
        const other = Uint8Array.from(bytes)
        other[at] = (bytes[at] ?? 0) ^ (1 << chance(8))
        const found = readRecordFile(new TextDecoder().decode(other))
        expect(found && partsAgreeing(found, digest), `byte ${at} of a record of ${bytes.length}`).toBeUndefined()
        told += 1
      }
    }
    expect(told).toBe(published.length * 20)
  })

  it('stays under another salt no digest at all', () => {
    const [record] = published
    if (record === undefined) throw new Error('no record')
    const other = { ...record, salt: 'AAAAAAAAAAAAAAAAAAAAAA' }
    expect(digestsOf(other).some((digest) => digestsOf(record).includes(digest))).toBe(false)
  })
})

describe('the notice of a resolution', () => {
  it('agrees as long as the record only grows', () => {
    const before = changed((text) => text.slice(0, text.indexOf('## 决议公开')))
    expect(digestsOf(before).at(-1)).toBe(onTheWall('disclosure'))
    expect(
      partsAgreeing(
        changed((text) => `${text}\n补记一句。\n`),
        onTheWall('disclosure'),
      ),
    ).toBe(6)
  })

  it.each([
    ['a vote', (text: string) => text.replace('赞成：38', '赞成：37')],
    ['the sum', (text: string) => text.replace('186000', '196000')],
    ['a step put in between', (text: string) => text.replace('## 党员大会审议', '## 村监会意见\n\n- 时间：2026-03-10\n\n## 党员大会审议')],
  ])('does not agree once %s is another', (_, change) => {
    expect(partsAgreeing(changed(change), onTheWall('disclosure'))).toBeUndefined()
  })

  it('takes no notice of how a program ends its lines', () => {
    expect(
      partsAgreeing(
        changed((text) => `\u{feff}${text.replaceAll('\n', '\r\n')}\r\n\r\n`),
        onTheWall('disclosure'),
      ),
    ).toBe(6)
  })
})

it('the notice of the outcome agrees with what was paid, and not with another sum', () => {
  expect(
    partsAgreeing(
      changed((text) => text.replace('决算金额：182000元', '决算金额：183000元')),
      onTheWall('outcome'),
    ),
  ).toBe(8)
  expect(
    partsAgreeing(
      changed((text) => text.replace('付款：182000元', '付款：183000元')),
      onTheWall('outcome'),
    ),
  ).toBeUndefined()
})

it('the digits are the first 96 bits of the digest, the last twenty of them in tens', () => {
  const digest = onTheWall('disclosure')
  const number = BigInt(`0x${Buffer.from(digest.slice(0, 16), 'base64url').toString('hex')}`) % 10n ** 20n
  expect(digitsOf(digest).replaceAll(' ', '')).toBe(String(number).padStart(20, '0'))
})

it('what is personal in a record is covered before it is published', () => {
  const text = '# 路灯\n\n联系电话13800138000。\n'
  const [decision] = readBook([{ path: 'cangxi/2026/001-x.md', bytes: new TextEncoder().encode(text) }]).decisions
  expect(decision && publishRecord(decision.reading, 'AAAAAAAAAAAAAAAAAAAAAA').parts.join('')).toBe(
    '# 路灯\n\n联系电话＊＊＊＊＊＊＊＊＊＊＊。\n',
  )
})
