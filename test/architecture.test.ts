import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Floors, houses } from './architecture/floors.ts'
import { circlesIn, crowdedFolders, importsAgainstFloors, longFiles, looseFiles } from './architecture/judge-floors.ts'
import { filesUnder, importsOf, outsideOf, root, sourcesUnder } from './architecture/sources.ts'
import { withPictures } from './architecture/write-architecture.ts'

// A folder is an idea and has a floor; what a package may know of the world outside is one thing.

/** Without its comments and the sentences in it. */
const code = (text: string): string => text.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"[^"\n]*"/g, '')

const everyHouse = Object.entries(houses).map(([name, house]) => ({ name, ...house, sources: sourcesUnder(house.src) }))

describe('each package knows exactly one outside thing', () => {
  it.each([
    ['core', /^(?:date-fns(?:\/\w+)?|chinese-days|valibot)$/],
    ['records', /^(?:@cunyi\/core|unified|remark-parse|micromark.*|mdast.*|fastest-levenshtein)$/],
    ['host', /^(?:@cunyi\/(?:core|records)|node:(?:child_process|crypto|fs|module|path)|satteri)$/],
    ['lint', /^(?:@cunyi\/(?:core|records|host)|node:path|mdast|unified|vfile)$/],
    ['create', /^(?:@cunyi\/(?:host|records)|node:(?:fs|module|path|process|readline\/promises|util)|pinyin-pro)$/],
    ['notice', /^(?:@cunyi\/core|qr)$/],
    ['ledger', /^(?:@cunyi\/core|@noble\/(?:ed25519|hashes\/sha2\.js))$/],
    [
      'desk',
      /^(?:@cunyi\/(?:core|records|host|notice|import)|node:(?:crypto|fs|http|net|path)|core-js\/actual\/.*|diff\/lib\/diff\/line\.js|nzh|preact(?:\/hooks)?)$/,
    ],
    ['import', /^(?:@cunyi\/(?:core|records)|hast|hast-util-from-html|mammoth|read-excel-file\/universal)$/],
    [
      'cli',
      /^(?:@cunyi\/(?:core|records|host|ledger|notice|import|import\/documents|desk|site)|node:.*|commander|diff\/lib\/patch\/create\.js|ical-generator)$/,
    ],
  ])('%s', (name, allowed) => {
    const sources = sourcesUnder(`packages/${name}/src`).filter(({ path }) => !path.includes('/testing/'))
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources)
      expect(
        outsideOf(source).filter((from) => !allowed.test(from)),
        source.path,
      ).toEqual([])
  })

  it('only one file of each command speaks to the process', () => {
    const speaking = sourcesUnder('packages')
      .filter(({ path }) => !path.includes('/testing/'))
      .filter(({ text }) => /\bprocess\.(?!\w*\()/.test(text) || /\bprocess\b\s*[,)]/.test(text))
    expect(speaking.map(({ path }) => path)).toEqual(['packages/cli/src/main.ts', 'packages/create/src/main.ts'])
  })

  it('nothing imports the command line or the site', () => {
    for (const { sources } of everyHouse.filter(({ name }) => name !== 'cli'))
      for (const source of sources)
        expect(
          outsideOf(source).filter((from) => /@cunyi\/(?:cli|site)/.test(from)),
          source.path,
        ).toEqual([])
  })
})

describe.each(everyHouse)('$name', ({ src, floors, sources }) => {
  it('imports only from its own folder or from a lower floor, types included', () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(importsAgainstFloors(src, floors, sources)).toEqual([])
  })

  it('has no circle, by types or by values', () => {
    expect(circlesIn(sources)).toEqual([])
  })

  it('has no file loose in its root but those that open it', () => {
    expect(looseFiles(src, floors, sources)).toEqual([])
  })

  it('has at most a dozen files a folder', () => {
    expect(crowdedFolders(sources)).toEqual([])
  })

  it('has files of one idea, of at most 200 lines', () => {
    expect(longFiles(sources)).toEqual([])
  })
})

describe('these tests fail when they should', () => {
  const place = mkdtempSync(join(tmpdir(), 'cunyi-floors-'))
  const { src, floors } = houses.core as { readonly src: string; readonly floors: Floors }
  beforeAll(() => cpSync(join(root, src), join(place, src), { recursive: true }))
  afterAll(() => rmSync(place, { recursive: true }))

  /** What is found once one more file lies in a folder of the core. */
  const withFile = (path: string, text: string) => {
    const planted = join(place, src, path)
    writeFileSync(planted, text)
    const sources = sourcesUnder(src, place)
    rmSync(planted)
    return {
      up: importsAgainstFloors(src, floors, sources),
      circles: circlesIn(sources),
      loose: looseFiles(src, floors, sources),
      long: longFiles(sources),
      crowded: crowdedFolders(sources),
    }
  }

  it.each([
    ['a value', "import { judge } from '../judge/judge.ts'\nexport const again = judge\n"],
    ['a type', "import type { Verdict } from '../judge/verdict.ts'\nexport type Again = Verdict\n"],
    ['a type among values', "import { type Verdict } from '../judge/verdict.ts'\nexport type Again = Verdict\n"],
    ['a re-export', "export { judge } from '../judge/judge.ts'\n"],
    ['an import within a type', "export type Again = import('../judge/verdict.ts').Verdict\n"],
    ['an import within a program', "export const again = () => import('../judge/judge.ts')\n"],
  ])('on %s from a higher floor', (_, text) => {
    expect(withFile('record/planted.ts', text).up).toEqual([expect.stringContaining('record/planted.ts → ')])
  })

  it('on an import from a folder of the same floor', () => {
    expect(withFile('law/planted.ts', "export type { Case } from '../check/check.ts'\n").up).toHaveLength(1)
  })

  it('on a circle of types within a folder', () => {
    const { circles } = withFile('base/planted.ts', "import type { Round } from './planted.ts'\nexport type Other = Round\n")
    expect(circles).toEqual([`${src}/base/planted.ts → ${src}/base/planted.ts`])
  })

  it('on a file loose in the root, on one that is too long, and on a folder without a floor', () => {
    expect(withFile('planted.ts', 'export const one = 1\n')).toMatchObject({ loose: [`${src}/planted.ts`] })
    expect(withFile('base/planted.ts', 'export {}\n'.repeat(201)).long).toEqual([`${src}/base/planted.ts has 201 lines`])
    expect(importsAgainstFloors(src, floors.slice(1), sourcesUnder(src, place))[0]).toMatch(/base\/.* stands on no floor/)
  })

  it('on the thirteenth file of a folder', () => {
    const sources = Array.from({ length: 13 }, (_, index) => ({ path: `${src}/base/${index}.ts`, text: '', imports: [] }))
    expect(crowdedFolders(sources)).toEqual([`${src}/base holds 13 files`])
    expect(crowdedFolders(sources.slice(1))).toEqual([])
  })

  it('reads the program in front of an Astro page', () => {
    expect(importsOf('page.astro', "---\nimport { a } from './a.ts'\n---\n<p>import { b } from './b.ts'</p>\n")).toEqual([
      { from: './a.ts', typeOnly: false },
    ])
  })
})

describe('core', () => {
  const sources = sourcesUnder('packages/core/src').filter(({ path }) => !path.includes('/testing/'))

  it('has no clock, no chance, no file, and throws only where the program itself is wrong', () => {
    for (const { path, text } of sources) {
      expect(text, path).not.toMatch(/Date\.now|new Date\(|Math\.random|performance\.|\bfetch\(|node:/)
      if (!path.endsWith('base/day.ts')) expect(text, path).not.toMatch(/\bthrow\b/)
    }
  })

  it('holds the law as rows, without a condition', () => {
    for (const { path, text } of sources.filter((source) => /law\/cn/.test(source.path)))
      expect(code(text), path).not.toMatch(/\bif\b|\?|=>|\bswitch\b/)
  })
})

describe('every source', () => {
  const sources = everyHouse.flatMap((house) => house.sources)

  it('is named for its idea', () => {
    expect(sources.filter(({ path }) => /(?:utils?|types|helpers|common|misc|manager)\.ts$/.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('never lets a text from outside become markup', () => {
    for (const { path, text } of sources) expect(text, path).not.toMatch(/set:html|innerHTML|dangerouslySetInnerHTML/)
  })
})

it('no record is a program', () => {
  expect(filesUnder('content').filter((path) => !/\.(?:md|salt|jpg|jpeg|png|pdf)$/.test(path))).toEqual([])
})

it('docs/architecture.md shows the floors as they are', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  expect(withPictures(page)).toBe(page)
  for (const name of Object.keys(houses).filter((one) => one !== 'builder'))
    expect(page).toContain(`<!-- floors: ${name} -->\n\`\`\`mermaid`)
})
