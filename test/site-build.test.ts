import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const node = join(root, 'node_modules/.bin/node')
// Inside the site, where the built pages' own imports are found; the folder is ignored by git.
const place = join(root, 'site/node_modules/.cache')
const content = mkdtempSync(join(tmpdir(), 'cunyi-'))
const folders = { plain: join(place, 'test-plain'), first: join(place, 'test-first') }
/** What the builder keeps for the next build into the first folder. */
const cache = join(place, 'board', hash('sha256', folders.first).slice(0, 16))

const runWith = (env: Readonly<Record<string, string>>, ...program: readonly string[]): string =>
  execFileSync(node, ['--env-file=astro.env', ...program], {
    cwd: join(root, 'site'),
    env: { ...process.env, CUNYI_CONTENT: content, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  })
const run = (asOf: string, ...program: readonly string[]): string => runWith({ CUNYI_AS_OF: asOf }, ...program)
const build = (outDir: string, asOf = '2026-11-23', ...more: readonly string[]): string =>
  run(asOf, 'builder/main.ts', '--outDir', outDir, ...more)

/** Every file of a folder, with its text. */
const textsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
const timesOf = (folder: string): ReadonlyMap<string, number> =>
  new Map([...textsOf(folder).keys()].map((path) => [path, statSync(join(folder, path)).mtimeMs]))

/** The files that differ between two folders, or that only one has. */
const differing = (one: string, other: string): readonly string[] => {
  const [here, there] = [textsOf(one), textsOf(other)]
  return [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path))
}

describe('a build that keeps what has not changed', () => {
  beforeAll(() => {
    // Two villages, and the examples of one rule: more builds follow, and what they compare is not how much there is.
    const kept =
      /^(?:town\.md|cangxi(?:\/.*)?|linshan(?:\/village\.md|\/2026(?:\/001-[^/]*)?)?|examples(?:\/(?:town|village)\.md|\/representatives-quorum(?:\/.*)?)?)?$/
    cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => kept.test(path.slice(join(root, 'content').length + 1)) })
    writeFileSync(
      join(content, 'cangxi/2026/890-hostile.md'),
      '# "><b onclick=x>&amp;甲\'乙\n\n- 金额<i>：1元\n\n`x` &lt; {y} $\n\n| <td> | & |\n|---|---|\n',
    )
    build(folders.first, '2026-11-23', '--fresh')
  })
  afterAll(() => {
    rmSync(content, { recursive: true })
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
  })

  it('judges nothing and writes nothing where nothing changed', () => {
    const before = timesOf(folders.first)
    expect(build(folders.first)).toMatch(/ 0 judged and drawn/)
    expect(timesOf(folders.first)).toEqual(before)
  })

  const taker = join(content, 'cangxi/2025/001-earlier.md')

  it('judges again a record whose number another one takes', () => {
    cpSync(join(content, 'cangxi/2026/003-culture-hall-roof.md'), taker)
    expect(build(folders.first)).toMatch(/ 2 judged and drawn/)
    const page = readFileSync(join(folders.first, 'cangxi/2026/003-culture-hall-roof.html'), 'utf8')
    expect(page.includes('data-rule="record-number"')).toBe(true)
  })

  it('judges what changed, lost its page, had it changed or has its number back, and writes only pages that show it', () => {
    rmSync(taker)
    const path = join(content, 'cangxi/2026/004-flood-watch-allowance.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^# .*$/m, '# 换了名字的一件'))
    writeFileSync(join(folders.first, 'cangxi/2026/001-road-link.html'), 'spoiled')
    rmSync(join(folders.first, 'cangxi/2026/006-culture-hall-fittings.html'))
    const [before, texts] = [timesOf(folders.first), textsOf(folders.first)]
    expect(build(folders.first)).toMatch(/ 4 judged and drawn/)
    const written = [...timesOf(folders.first)].filter(([file, time]) => before.get(file) !== time).map(([file]) => file)
    expect(written).toContain('cangxi/2026/004-flood-watch-allowance.html')
    // Of a decision that is judged again, every page is written; of the rest, none that stays as it was.
    const isDrawn = /cangxi\/2026\/00[1346]-/
    expect(written.filter((file) => !isDrawn.test(file) && texts.get(file) === readFileSync(join(folders.first, file), 'utf8'))).toEqual([])
  })

  it('ends, kept pages and all, as what Astro draws by itself, to the byte', () => {
    run('2026-11-23', 'node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folders.plain)
    expect(textsOf(folders.plain).size).toBeGreaterThan(100)
    // The list of its own files is the builder's alone.
    expect(differing(folders.plain, folders.first)).toEqual(['.cunyi-board'])
  })

  it('makes every page anew for another address', () => {
    const moved = { CUNYI_AS_OF: '2026-11-23', CUNYI_URL: 'https://moved.example/below' }
    expect(runWith(moved, 'builder/main.ts', '--outDir', folders.first)).toMatch(/ 0 kept/)
    const page = readFileSync(join(folders.first, 'cangxi/2026/003-culture-hall-roof.html'), 'utf8')
    expect(page).toContain('<link rel="canonical" href="https://moved.example/below/cangxi/2026/003-culture-hall-roof.html"')
    expect([...textsOf(folders.first).values()].filter((text) => text.includes('https://xikou.example/'))).toEqual([])
  })

  it('makes every page anew on another day', () => {
    // Which decisions are judged and drawn again is decided first, by a program of its own; Astro draws all the rest in every build.
    const next = { CUNYI_AS_OF: '2026-11-24', CUNYI_URL: 'https://moved.example/below' }
    expect(runWith(next, 'builder/decide.ts', '--outDir', folders.first, '--cache', cache)).toMatch(/ 0 kept/)
    const pages = readFileSync(join(cache, 'pages.txt'), 'utf8')
      .split('\n')
      .filter((page) => page.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) expect(readFileSync(join(folders.first, page), 'utf8').includes('2026-11-23'), page).toBe(false)
  })

  it('makes none for no address', () => {
    const town = readFileSync(join(content, 'town.md'), 'utf8')
    writeFileSync(join(content, 'town.md'), town.replace(/^- 公开网址：.*\n/m, ''))
    expect(() => build(folders.first)).toThrow(/公开网址/)
  })
})
