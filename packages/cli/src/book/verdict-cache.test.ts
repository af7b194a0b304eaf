import { judge, lawOn, theDay } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { expect, it } from 'vitest'
import { proposed, villagePage } from '../testing/make.ts'
import { cacheVerdicts, digest } from './verdict-cache.ts'

const bytes = new TextEncoder().encode(proposed())
const asked = { path: '008.md', bytes, village: digest(villagePage), asOf: theDay('2026-03-13') }

it('judges again only what has changed: the text, the village, the day, the path', () => {
  const seen: string[] = []
  const village = readVillage('village.md', villagePage)
  const verdictOf = cacheVerdicts(({ path, bytes: text, asOf }) => {
    seen.push(path)
    return judge(read(path, text), village, lawOn, asOf)
  })
  expect(verdictOf(asked)).toBe(verdictOf({ ...asked, bytes: bytes.slice() }))
  expect(seen).toHaveLength(1)
  verdictOf({ ...asked, bytes: new TextEncoder().encode(proposed({ attended: '6人' })) })
  verdictOf({ ...asked, village: digest('# 别的村') })
  verdictOf({ ...asked, asOf: theDay('2026-03-14') })
  verdictOf({ ...asked, path: '009.md' })
  expect(seen).toEqual(['008.md', '008.md', '008.md', '008.md', '009.md'])
})
