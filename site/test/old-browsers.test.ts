import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// The board is for browsers since Chrome 86: what is built knows nothing that came later, but where it does no harm.

const dist = join(import.meta.dirname, '../dist')
const filesOf = (ending: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith(ending) && !/search\/(?:texts|pairs|facets|manifest)/.test(path),
  )
const read = (path: string): string => readFileSync(join(dist, path), 'utf8')

/** What a style sheet says outside of what asks first whether the browser knows it. */
const unasked = (css: string): string => css.replaceAll(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')

/** Since when: ranges in media queries 104, :is and :where 88, nesting 112, layers 99, containers 105, colours by mixing 111. */
const laterStyles = /@media[^{]*[<>]|:is\(|@layer|@container|color-mix\(|oklch\(|\d(?:dvh|svh|lvh)\b|&\s*[.:#>\w]/g

/** Since when: at 92, hasOwn 93, structuredClone 98, findLast 97, sorted copies 110, groups 117, promises with resolvers 119. */
const laterScripts =
  /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|hasOwn|groupBy|withResolvers)\(|structuredClone\(|Object\.hasOwn|Array\.fromAsync|static\{|#\w+ in /g

describe('the style sheets', () => {
  it.each(filesOf('.css'))('%s has nothing that Chrome 86 does not know', (path) => {
    expect(unasked(read(path)).match(laterStyles) ?? []).toEqual([])
  })

  it('have no reset that only newer browsers know, unless older ones have it too', () => {
    const sheets = filesOf('.css').filter((path) => read(path).includes(':where('))
    expect(sheets.filter((path) => !read(path).includes('@supports not selector(:where(p))'))).toEqual([])
  })
})

describe('the scripts', () => {
  it.each(filesOf('.js'))('%s has nothing that Chrome 86 does not know', (path) => {
    expect(read(path).match(laterScripts) ?? []).toEqual([])
  })

  it('of the pages are none but those files', () => {
    const inline = filesOf('.html').flatMap((path) => [
      ...read(path).matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>/g),
    ])
    expect(inline).toEqual([])
  })
})

describe('what this test looks for', () => {
  it('is found where it stands', () => {
    expect('@media (width>=48rem){a{}}'.match(laterStyles)).toHaveLength(1)
    expect('.a:is(b){}'.match(laterStyles)).toHaveLength(1)
    expect('x.toSorted()'.match(laterScripts)).toHaveLength(1)
    expect(unasked('@supports not selector(:where(p)){p{margin:0}}b{}')).toBe('b{}')
  })
})
