import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, message, recordFormat, words } from '@cunyi/core'
import { read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'

// A page in two languages is one page: the same headings, blocks of code, tables, names in code and links, section by section.

const root = join(import.meta.dirname, '..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

const pairs = [
  { en: 'README.md', zh: 'README.zh-CN.md' },
  { en: 'docs/record-format.md', zh: 'docs/record-format.zh.md' },
]

const fence = /^ *```(.*)\n([\s\S]*?)^ *```$/gm
/** What a line of code says besides its remark, which is in the language of the page. */
const withoutRemark = (line: string): string => line.replace(/ {2,}(?:#|\p{Script=Han}|[a-z]).*$/u, '').replace(/ +# .*$/, '')
const codeOf = (page: string): readonly string[] =>
  [...page.matchAll(fence)].map(([, kind = '', code = '']) => [kind, ...code.split('\n').map(withoutRemark)].join('\n'))

const proseOf = (page: string): string => page.replaceAll(fence, '')
const headingsOf = (page: string): readonly number[] => [...proseOf(page).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length)
const sectionsOf = (page: string): readonly string[] => proseOf(page).split(/^#+ .*$/m)

/** What stands in code, but for the names of what is to be filled in. */
const spansOf = (section: string): readonly string[] =>
  [...new Set([...section.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span.replaceAll(/<[^<>]*>/g, '<>')))].toSorted()

/** Where links lead, whichever language they lead to; the link between the two pages stands in both. */
const linksOf = (section: string): readonly string[] =>
  [...section.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.replace(/\.zh(?:-CN)?\.md/, '.md')).toSorted()

const rowsOf = (section: string): readonly number[] =>
  [...section.matchAll(/^\|.*\|$/gm)].map(([row]) => row.replaceAll(/`[^`]*`/g, '').split('|').length)

describe.each(pairs)('$zh', ({ en, zh }) => {
  const [english, chinese] = [textOf(en), textOf(zh)]

  it('has the headings of the English page', () => {
    expect(headingsOf(chinese)).toEqual(headingsOf(english))
  })

  it('has its blocks of code', () => {
    expect(codeOf(chinese)).toEqual(codeOf(english))
    expect(codeOf(english).length).toBeGreaterThan(0)
  })

  it.each(sectionsOf(english).map((section, at) => ({ at, section, other: sectionsOf(chinese)[at] ?? '' })))(
    'says the same in section $at',
    ({ section, other }) => {
      expect(spansOf(other)).toEqual(spansOf(section))
      expect(linksOf(other)).toEqual(linksOf(section))
      expect(rowsOf(other)).toEqual(rowsOf(section))
    },
  )
})

describe('the record format in Chinese', () => {
  const page = textOf('docs/record-format.zh.md')
  const articles = Object.keys(recordFormat.text.articles).map(Number)

  it('numbers its articles as findings cite them', () => {
    const headings = [...page.matchAll(/^## (第.+?条)　/gm)].map(([, number]) => `《记录格式》${number}`)
    expect(headings).toEqual(articles.map((article) => words.zh.cite(recordFormat.art(article as 1))))
  })

  it.each([...page.matchAll(/^```md broken\n([\s\S]*?)^```\n\n> (.*)/gm)].map(([, text = '', sentence]) => ({ text, sentence })))(
    'says what is wrong in $text',
    ({ text, sentence }) => {
      const said = (findings: readonly Finding[]) => findings.map((finding) => message(finding, words.zh))
      expect(said(read('x.md', text).findings)).toEqual([sentence])
    },
  )
})
