import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the texts of the law lie, beside the repository; they are no part of it. */
const folder = join(import.meta.dirname, '../../../shared/laws')
export const hasTexts: boolean = existsSync(folder)

/** The file of each text, by the statute that is read from it. */
export const files: Readonly<Record<string, string>> = {
  'cn/vco/2026-01-01': '国家-村民委员会组织法-2025-10-28',
  'cn/vco/2018-12-29': '国家-村民委员会组织法-2018-12-29',
  'cn/rceo/2025-05-01': '国家-农村集体经济组织法-2024-06-28',
  'cn/land-contract/2019-01-01': '国家-农村土地承包法-2018-12-29',
  'cn/land-management/2020-01-01': '国家-土地管理法-2019-08-26',
  'cn/land-regulations/2021-09-01': '国家-土地管理法实施条例-2021-07-02',
  'cn/party-branch/2018-10-28': '党内-中国共产党支部工作条例(试行)-2018-10-28-第11至14条',
  'cn-ah/vco/2020-04-29': '安徽-实施村民委员会组织法办法-2020-04-29',
  'cn-bj/vco/2012-11-01': '北京-实施村民委员会组织法的若干规定-2012-09-28',
  'cn-cq/vco/2013-11-01': '重庆-实施村民委员会组织法办法-2013-09-25',
  'cn-gx/vco/2020-03-27': '广西-实施村民委员会组织法办法-2020-03-27',
  'cn-ha/vco/2011-09-01': '河南-实施村民委员会组织法办法',
  'cn-he/disclosure/1999-05-27': '河北-村务公开条例',
  'cn-he/vco/2011-11-01': '河北-实施村民委员会组织法办法-2011-09-29',
  'cn-hi/vco/2025-12-03': '海南-实施村民委员会组织法办法-2025-12-03',
  'cn-jl/vco/2020-11-27': '吉林-实施村民委员会组织法办法-2020-11-27',
  'cn-nm/vco/2020-07-23': '内蒙古-实施村民委员会组织法办法-2020-07-23',
  'cn-qh/vco/2020-07-22': '青海-实施村民委员会组织法办法-2020-07-22',
  'cn-sc/disclosure/2009-11-01': '四川-村务公开条例',
  'cn-sc/land-contract/2026-01-01': '四川-农村土地承包法实施办法-2025-11-27',
  'cn-sc/vco/2015-12-03': '四川-村民委员会组织法实施办法',
  'cn-sd/disclosure/2018-09-21': '山东-村务公开条例-2018-09-21',
  'cn-sd/vco/2013-01-01': '山东-实施村民委员会组织法办法-2012-11-29',
  'cn-sh/vco/2020-05-14': '上海-实施村民委员会组织法办法-2020-05-14',
  'cn-tj/vco/2019-05-30': '天津-实施村民委员会组织法办法-2019-05-30',
  'cn-xz/vco/2020-09-27': '西藏-实施村民委员会组织法办法-2020-09-27',
  'cn-yn/vco/2020-11-25': '云南-实施村民委员会组织法办法-2020-11-25',
  'cn-zj/vco/2020-07-31': '浙江-实施村民委员会组织法办法-2020-07-31',
  'cn-zj/collective-assets/2020-09-24': '浙江-农村集体资产管理条例-2020-09-24',
  'cn-zj/cooperatives/2020-07-31': '浙江-村经济合作社组织条例-2020-07-31',
  'cn-zj-huzhou/rural-rule-of-law/2020-11-01': '浙江-湖州市法治乡村建设条例-2020-10-09',
  'cn-zj-ningbo/rural-rule-of-law/2021-05-01': '浙江-宁波市法治乡村建设促进条例-2021-04-08',
}

/** 38 as a law writes it: 三十八. */
export const inHan = (number: number): string => {
  const digits = '零一二三四五六七八九'
  const digit = (at: number): string => (at === 0 ? '' : (digits[at] ?? ''))
  if (number < 10) return digits[number] ?? ''
  if (number < 100) return `${number < 20 ? '' : digit(Math.floor(number / 10))}十${digit(number % 10)}`
  const [unit, name] = number < 1000 ? [100, '百'] : [1000, '千']
  const rest = number % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : rest >= 10 && rest < 20 ? '一' : ''
  return `${digit(Math.floor(number / unit))}${name}${rest === 0 ? '' : `${gap}${inHan(rest)}`}`
}

const headOf = /^第([零一二三四五六七八九十百]+)条/

/** A text by its articles, each by its paragraphs; an item of a list stands with the paragraph above it. */
export const articlesIn = (text: string): ReadonlyMap<string, readonly string[]> => {
  const articles = new Map<string, string[]>()
  let open: string[] | undefined
  for (const raw of text.split('\n')) {
    // Some texts write their figures as wide as their characters.
    const line = raw.normalize('NFKC').trim()
    const head = headOf.exec(line)?.[1]
    if (head !== undefined) {
      open = [line]
      // The first of a number stands: an annex that counts from one again is another text.
      if (!articles.has(head)) articles.set(head, open)
    } else if (/^(?:#|第[零一二三四五六七八九十]+章)/.test(line)) open = undefined
    else if (line !== '' && open !== undefined) {
      if (/^\([零一二三四五六七八九十]+\)/.test(line)) open.push(`${open.pop() ?? ''}${line}`)
      else open.push(line)
    }
  }
  return articles
}

/** The articles of a statute on file. */
export const articlesOfStatute = (id: string): ReadonlyMap<string, readonly string[]> | undefined => {
  const file = files[id]
  return file === undefined ? undefined : articlesIn(readFileSync(join(folder, `${file}.md`), 'utf8'))
}
