import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A TypeScript source of a package, and what it imports as values and as types. */
type Source = { readonly path: string; readonly text: string; readonly imports: readonly Import[] }
type Import = { readonly from: string; readonly typeOnly: boolean }

const root = join(import.meta.dirname, '..')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => normalize(join(entry.parentPath, entry.name)).slice(root.length + 1))

const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, from = '']) => ({
    from,
    typeOnly: type !== undefined,
  }))

const sourcesUnder = (folder: string): readonly Source[] =>
  filesUnder(folder)
    .filter(
      (path) =>
        /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts') && !path.endsWith('.d.ts') && !/node_modules|\/testing\//.test(path),
    )
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .map(({ path, text }) => ({ path, text, imports: importsOf(text) }))

/** Without its comments and the sentences in it. */
const code = (text: string): string => text.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"[^"\n]*"/g, '')

const outside = (source: Source): readonly string[] => source.imports.map(({ from }) => from).filter((from) => !from.startsWith('.'))

describe('each package knows exactly one outside thing', () => {
  it.each([
    ['core', /^date-fns(?:\/\w+)?$/],
    ['records', /^(?:@cunyi\/core|unified|remark-parse|micromark.*|mdast.*|fastest-levenshtein)$/],
    ['host', /^(?:@cunyi\/(?:core|records)|node:(?:child_process|crypto|fs|path)|satteri)$/],
    ['lint', /^(?:@cunyi\/(?:core|records|host)|node:path|mdast|unified|vfile)$/],
    ['notice', /^(?:@cunyi\/core|qr)$/],
    ['cli', /^(?:@cunyi\/(?:core|records|host|notice)|node:.*|commander|diff\/lib\/patch\/create\.js|ical-generator)$/],
  ])('%s', (name, allowed) => {
    const sources = sourcesUnder(`packages/${name}/src`)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources)
      expect(
        outside(source).filter((from) => !allowed.test(from)),
        source.path,
      ).toEqual([])
  })

  it('only one file of the command line speaks to the process', () => {
    const speaking = sourcesUnder('packages').filter(({ text }) => /\bprocess\.(?!\w*\()/.test(text) || /\bprocess\b\s*[,)]/.test(text))
    expect(speaking.map(({ path }) => path)).toEqual(['packages/cli/src/main.ts'])
  })

  it('nothing imports the command line or the site', () => {
    for (const folder of ['packages/core/src', 'packages/records/src', 'packages/host/src', 'packages/lint/src', 'site/src'])
      for (const source of sourcesUnder(folder))
        expect(
          outside(source).filter((from) => /@cunyi\/(?:cli|site)/.test(from)),
          source.path,
        ).toEqual([])
  })
})

/** From the ground up; a file imports values only from its own storey or one below it. */
const storeys: readonly RegExp[] = [
  /^(?:attachment-fault|base\/citation|base\/day|bodies|category|citation|finding\/attachment-fault|finding\/delivery-fault|finding\/privacy-fault|finding\/reading-fault|measure|misread|opinion|privacy\/detect\/address|privacy\/detect\/bank-card|privacy\/detect\/health|privacy\/detect\/identity-number|privacy\/detect\/minor|privacy\/detect\/number|privacy\/detect\/phone|privacy\/digit-runs|privacy\/find-personal|privacy\/mention|privacy\/normalise|privacy\/redact|privacy\/surnames|private-fault|private\/address|private\/card|private\/digits|private\/identity|private\/medical|private\/mention|private\/minor|private\/names|private\/numbers|private\/personal|private\/phone|private\/plain|record\/bodies|record\/categories|record\/claim|record\/opinion|record\/terms-and-works|veil|works|works-fault)$/,
  /^(?:fields|finding\/record-format|format|matter|record\/fields|record\/matter)$/,
  /^(?:record\/open-objections|record\/term-values|spells|terms)$/,
  /^(?:fault|finding|finding\/fault|finding\/finding|fold|record\/state|rule|rule\/rule|rule\/village|village)$/,
  /^(?:check\/adds-up|check\/after|check\/after-works|check\/agrees|check\/amounts-agree|check\/answered|check\/apart|check\/attested|check\/carried|check\/check|check\/composed|check\/composition|check\/conditions-met|check\/days-between|check\/followed|check\/followed-by|check\/has-fields|check\/held-by|check\/index|check\/majority|check\/meeting-notice|check\/met|check\/not-during-posting|check\/notice|check\/objections-answered|check\/objections-settled|check\/outside|check\/posted|check\/posting-period|check\/present|check\/quorum|check\/recorded|check\/recorded-in-time|check\/settled|check\/since|check\/supervised-in-time|check\/terms-unchanged|check\/unchanged|check\/within)$/,
  /^(?:amended|changes|ease|excuse|finding\/built-in-rules|finding\/merge-findings|finding\/suppress-unread|frame|history|history\/corrections|history\/step-changes|history\/versions|judge\/apply-exception|judge\/built-in-findings|judge\/findings-of|judge\/law-notes|judge\/mitigate|judge\/overdue|judge\/rewritten-steps|judge\/step-result|judge\/sufficient-remedy|law-notes|lawbook|merge|overdue|own-rules|remedy|rewritten|rule\/law-index|standing|tell|unread)$/,
  /^(?:judge|judge\/judge|judge\/judge-step|judge\/verdict)$/,
  /^(?:agenda|asked|following|gate|hung|judge\/approve|judge\/law-on-day|law-of|next\/next-steps|next\/outcome-wait|next\/posting-period|next\/prerequisites|next\/requirements|next\/thresholds|required|wait)$/,
  /^(?:next\/plan\/feasible|next\/plan\/plan|next\/plan\/planned-step|next\/plan\/prerequisites|next\/plan\/work-back|plan\/backward|plan\/gates|plan\/in-time|plan\/plan|plan\/planned)$/,
  /^(?:law\/|rule\/law-)/,
  /^report\//,
  /^(?:index|make|testing\/make)$/,
]

describe('core', () => {
  const sources = sourcesUnder('packages/core/src')
  const name = (path: string) => path.replace('packages/core/src/', '').replace(/\.ts$/, '')
  const storey = (path: string) => storeys.findIndex((pattern) => pattern.test(name(path)))

  it('imports run one way', () => {
    for (const { path, imports } of sources) {
      expect(storey(path), `${path} stands in no storey`).toBeGreaterThanOrEqual(0)
      for (const { from, typeOnly } of imports.filter(({ from }) => from.startsWith('.'))) {
        const target = normalize(join(dirname(path), from))
        if (!typeOnly && !/import \{\s*(?:type [\w\s]+,?\s*)+\} from/.test(from))
          expect(storey(target), `${path} → ${from}`).toBeLessThanOrEqual(storey(path))
      }
    }
  })

  it('has no clock, no chance, no file, and throws only where the program itself is wrong', () => {
    for (const { path, text } of sources) {
      expect(text, path).not.toMatch(/Date\.now|new Date\(|Math\.random|performance\.|\bfetch\(|node:/)
      if (!/measure\.ts$|base\/(?:day|share)\.ts$/.test(path)) expect(text, path).not.toMatch(/\bthrow\b/)
    }
  })

  it('holds the law as rows, without a condition', () => {
    for (const { path, text } of sources.filter((source) => /law\/cn/.test(source.path)))
      expect(code(text), path).not.toMatch(/\bif\b|\?|=>|\bswitch\b/)
  })
})

describe('every source', () => {
  const sources = [
    'packages/core/src',
    'packages/records/src',
    'packages/cli/src',
    'packages/host/src',
    'packages/lint/src',
    'site/src',
  ].flatMap(sourcesUnder)

  it('is one idea of at most 200 lines', () => {
    const long = sources.filter(
      ({ path, text }) => !/\/(?:law|words|names|vocabulary)(?:\/|\.ts$)/.test(path) && text.split('\n').length > 200,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('is named for its idea', () => {
    expect(sources.filter(({ path }) => /(?:utils?|types|helpers|common|misc|manager)\.ts$/.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('never lets a text from outside become markup', () => {
    for (const { path, text } of sources) expect(text, path).not.toMatch(/set:html|innerHTML|dangerouslySetInnerHTML/)
  })
})

it('no record is a program', () => {
  expect(filesUnder('content').filter((path) => !/\.(?:md|jpg|jpeg|png|pdf)$/.test(path))).toEqual([])
})
