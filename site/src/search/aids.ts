import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import type { Aids, SearchEntry } from './index-format.ts'

/** Every Chinese sign of the oldest two blocks. */
const signs: readonly string[] = Array.from({ length: 0x9f_ff - 0x34_00 }, (_, index) => String.fromCharCode(0x34_00 + index))

/** What helps a search whose words are not found: only of the signs that these records use, and the sounds of titles where they are few. */
export const aidsOf = (entries: readonly SearchEntry[], withSounds: boolean): Aids => {
  const used = new Set(entries.flatMap(({ title, line, text }) => [...title, ...line, ...text]))
  const convert = Converter({ from: 't', to: 'cn' })
  const pairs = signs.flatMap((sign) => {
    const simple = convert(sign)
    return simple !== sign && used.has(simple) && !used.has(sign) ? [[sign, simple] as const] : []
  })
  return {
    simplified: Object.fromEntries(pairs),
    sounds: withSounds ? entries.map(({ title }) => pinyin(title, { toneType: 'none', nonZh: 'removed' })) : [],
  }
}
