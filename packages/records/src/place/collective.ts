import type { Village } from '@cunyi/core'
import type { Entry } from '../facts/entry.ts'
import { faultOf } from '../facts/fact-reader.ts'
import type { TextUnderReading } from '../text/page.ts'
import { notA } from '../values/value.ts'
import { reportOnPage } from './describe.ts'

const none = /^(?:(?:尚|还|暂|本村|目前)*(?:未|没有?)(?:有|设立|成立|组建|登记)?|无|不存在|none|no|not(?:yet)?(?:established|setup))$/u
const established =
  /^(?:(?:已|已经)?(?:设立|成立|登记|组建)|有|是|yes|established|setup)$|^[^未没无不待拟筹]{0,30}(?:合作社|经合社|联合社|联合总社|经济组织)$/u

/** Whether a collective organisation was set up; what says neither is told. */
export const readCollective = (page: TextUnderReading, entry: Entry | undefined): Village['collective'] => {
  if (entry === undefined) return undefined
  const words = plain(entry.value)
  if (none.test(words)) return 'none'
  if (established.test(words)) return 'established'
  reportOnPage(page, faultOf(notA('collective').misread, entry.name, entry.value), entry.valueAt)
  return undefined
}

/** Whether the people live scattered; what says neither is told. */
export const readScattered = (page: TextUnderReading, entry: Entry | undefined): boolean | undefined => {
  if (entry === undefined) return undefined
  const words = plain(entry.value)
  if (/^(?:是的?|分散|居住分散|有|yes|true)$/u.test(words)) return true
  if (/^(?:否|不是|不|不分散|集中|无|没有|no|false)$/u.test(words)) return false
  reportOnPage(page, faultOf(notA('yes-or-no').misread, entry.name, entry.value), entry.valueAt)
  return undefined
}

const plain = (text: string): string =>
  text
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’]+/gu, '')
    .replace(/[。.!;,]+$/u, '')
