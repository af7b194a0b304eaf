import type { PersonalKind, TextSpan } from '../span.ts'

const numeral = '[0-9〇零一二三四五六七八九]'
/** One hidden digit. */
const hidden = '(?:\\\\?[*×xX●•■□█◆☆★#_.~-])'
const cut = '[ ]?'

const masks: readonly (readonly [PersonalKind, string])[] = [
  // 330127********1043, 330***********1043
  ['identity', `[1-8]${numeral}{2,9}${cut}${hidden}{5,15}${cut}${numeral}{0,3}${numeral}{2}[0-9Xx]`],
  // 138****5678, 1391234****
  ['phone', `1[3-9]${numeral}${cut}${hidden}{4}${cut}${numeral}{4}`],
  ['phone', `1[3-9]${numeral}${cut}${numeral}{4}${cut}[*×●•■□█xX]{4}`],
  // 6222 **** **** 0003
  ['card', `(?:62|4|5)${numeral}{2,5}${cut}(?:${hidden}{4}${cut}){2,3}${numeral}{3,4}`],
  // 前六位330127，后四位1043
  [
    'identity',
    `(?:前|头|开头|起首)(?:[三四六七八十0-9]{1,2})(?:个?数字|位数?|码)[^0-9〇零一二三四五六七八九\\n]{0,4}(?:${numeral}[ ]?){3,8}[^。\\n]{0,40}?(?:后|末|尾|最后)(?:[三四六七八0-9]{1,2})(?:个?数字|位数?|码)[^0-9〇零一二三四五六七八九\\n]{0,4}(?:${numeral}[ ]?){2,8}[0-9Xx〇零一二三四五六七八九]`,
  ],
]
const patterns = masks.map(([kind, pattern]) => [kind, new RegExp(`(?<![0-9A-Za-z])(?:${pattern})(?![0-9A-Za-z])`, 'gu')] as const)
const hint = /[*×xX●•■□█◆☆★#_.~-]{4}|\\[*_]|[前头首][三四六七八十0-9]{1,2}(?:个|数|位|码)/u
const isRepeated = /([^0-9A-Za-z〇零一二三四五六七八九\s\\])(?:\\?\1){3}|[xX]{4}|[前头首]/u

/** A dash or a dotted line between two numbers divides them. */
const isRule = /\s[-.~_]|[-.~_]\s/u

/**
 * Numbers of which a part is hidden or told apart: what is left of them with a name beside it still says whose they are.
 *
 * @param text - plain
 */
export const detectMasked = (text: string): readonly TextSpan[] =>
  hint.test(text)
    ? patterns.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
          isRepeated.test(found) && !isRule.test(found) ? [{ kind, from: index, to: index + found.length }] : [],
        ),
      )
    : []
