import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citeWith, judge, type Locale, languages, lawOn, report, statute, theDay, type Words, wordingIn, words } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { houses } from './architecture/floors.ts'
import { root, sourcesUnder } from './architecture/sources.ts'

// What is said of a language stands in its folder of words; nothing else asks which language it has before it.

/** A program that asks for a language by its name, or by a word of it. */
const asksForLanguage =
  /[!=]==? *'(?:zh|en)(?:-\w+)?'|'(?:zh|en)(?:-\w+)?' *[!=]==?|\bisEnglish\b|\bisChinese\b|=== *'Number'|\? *'(?:zh|en)(?:-\w+)?' *:|'\/?(?:zh|en)\/'/

const namesIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => asksForLanguage.test(line) && !/^\s*(?:\*|\/[/*])/.test(line))

describe('no program asks which language it speaks', () => {
  it.each(Object.entries(houses).map(([name, { src }]) => ({ name, src })))('$name', ({ src }) => {
    const sources = sourcesUnder(src)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.flatMap(({ path, text }) => namesIn(text).map((line) => `${path}: ${line.trim()}`))).toEqual([])
  })

  it.each([
    "const tag = language === 'zh' ? 'zh-CN' : 'en'",
    "if ('en' !== lang) return",
    'const other = isEnglish(pathname)',
    "names.fields.number === 'Number'",
    "Han.test(name) ? 'zh' : 'en'",
  ])('and this test sees that one does: %s', (line) => {
    expect(namesIn(line)).toEqual([line])
  })
})

describe('the table of languages', () => {
  it('has a tag and a folder of its own for each, and one of them at the root', () => {
    const locales = languages.map((one) => words[one].locale)
    expect(locales.map(({ language }) => language)).toEqual(languages)
    for (const key of ['tag', 'folder'] as const) expect(new Set(locales.map((one) => one[key])).size).toBe(locales.length)
    expect(locales.filter(({ folder }) => folder === undefined)).toHaveLength(1)
  })
})

/** A third language as its folder of words would give it: what it has not put into words yet is said as in Chinese. */
const hant: Locale = { ...words.zh.locale, language: 'zh-Hant', tag: 'zh-Hant', folder: 'hant', borrowed: (text) => `${text}（簡體）` }
const inHant: Words = {
  ...words.zh,
  locale: hant,
  labels: { ...words.zh.labels, levels: { breach: '違反', defect: '缺漏', note: '提示' }, basis: '依據：', remedy: '可以這樣改：' },
}

describe('another language needs words only', () => {
  const textOf = (path: string) => readFileSync(join(root, 'content', path))
  const village = readVillage('village.md', textOf('cangxi/village.md'))
  const verdict = judge(read('no-quorum.md', Buffer.from('# 修路\n\n- 编号：1\n')), village, lawOn)

  it('says a whole report in it', () => {
    const said = report.text(verdict, inHant)
    expect(verdict.findings.length).toBeGreaterThan(0)
    expect(said).toContain('依據：')
    expect(said).not.toContain(words.zh.labels.basis)
    expect(said.replaceAll('依據：', words.zh.labels.basis).split('\n')).toHaveLength(report.text(verdict, words.zh).split('\n').length)
  })

  it('and a program that reads it is told its tag', () => {
    const log = JSON.parse(report.sarif([verdict], inHant)) as { readonly runs: readonly { readonly language: string }[] }
    expect(log.runs[0]?.language).toBe('zh')
  })

  it('names a law that has no such wording in the language that stands in, and says so', () => {
    const title = { zh: '村民委员会组织法', en: 'Organic Law of Villagers’ Committees' }
    expect(wordingIn(title, hant)).toBe('村民委员会组织法（簡體）')
    expect(wordingIn({ ...title, 'zh-Hant': '村民委員會組織法' }, hant)).toBe('村民委員會組織法')
    expect(wordingIn(title, words.zh.locale)).toBe(title.zh)
    expect(wordingIn(title, words.en.locale)).toBe(title.en)
    expect(wordingIn({ zh: title.zh }, words.en.locale)).toBe('村民委员会组织法 [in Chinese]')
  })

  it('cites an article that has no such wording with the mark', () => {
    const { text, art } = statute({
      id: 'own/rules',
      title: { zh: '本地规定' },
      short: { zh: '本地规定' },
      from: theDay('2026-01-01'),
      verifiedOn: theDay('2026-01-01'),
      standing: 'local',
      articles: { 1: { zh: '公布十天' } },
    })
    expect(citeWith(words.en, [text])(art(1))).toBe('本地规定 [in Chinese] “公布十天 [in Chinese]”')
  })
})
