import type { TextSpan } from '../span.ts'

/** At most so much stands between the name of a paper and its number. */
const gap = '[^0-9A-Za-z。;\\n]{0,8}(?:[A-Za-z]{1,4}[. ]{1,2}[^0-9A-Za-z。;\\n]{0,4})?'
const cut = '[ -]?'
const some = (least: number, most: number): string => `(?:[0-9OIl]${cut}){${least},${most}}[0-9OIl]`

const papers = [
  `(?:护照|passport)${gap}[A-Z]${cut}[A-Z]?${cut}${some(6, 7)}`,
  `(?:港澳[居民]*(?:来往内地)?通行证|往来港澳(?:通行证)?|回乡证|通行证|台胞证|来往大陆)${gap}[CHMWLT]?${cut}[A-Z]?${cut}${some(6, 9)}`,
  `(?:军官|士兵|文职|警官|军人|士官|学员|军)(?:身份)?(?:保障卡?|证)?(?:件)?${gap}字?第?${cut}${some(5, 8)}号?`,
  `(?:军|士|文|海|空|政|后|参|装)字第?${cut}${some(5, 8)}号?`,
  `(?:永久居留|外国人[^。;\\n]{0,6}居留|居留[身份]*证|永居证|绿卡)[^0-9A-Za-z。;\\n]{0,10}[A-Z]{3}${cut}${some(11, 11)}`,
  `(?:永久居留|居留[身份]*证|永居证)[^0-9A-Za-z。;\\n]{0,10}${some(14, 17)}`,
  `(?:居住证|台湾居民居住证)${gap}${some(16, 17)}`,
]
const paper = new RegExp(papers.join('|'), 'giu')
const hint = /护照|passport|通行证|回乡证|台胞证|往来港澳|来往大陆|军|士兵|警官|学员证|文职|士官|字第|居留|居住证|永居|绿卡/iu
/** Somebody has to be meant: an army's road is a project. */
const noPaper = /^军[^官人身证字]/u

/**
 * Numbers of a person's other papers: passports, passes to Hong Kong, Macao and Taiwan, of the army, of foreigners who live here. They have no check
 * digit that is known, so the paper has to be named.
 *
 * @param text - plain
 */
export const detectPapers = (text: string): readonly TextSpan[] =>
  hint.test(text)
    ? [...text.matchAll(paper)].flatMap(({ 0: found, index }) =>
        noPaper.test(found) ? [] : [{ kind: 'identity' as const, from: index, to: index + found.length }],
      )
    : []
