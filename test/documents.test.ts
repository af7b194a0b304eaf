import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What a stranger expects to find, and that whatever a page names is there.

const root = join(import.meta.dirname, '..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
/** The addresses of a page's links; code holds none, though it may look so. */
const linksOf = (text: string): readonly string[] =>
  [...text.replaceAll(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gm, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link)
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))

describe('the decisions', () => {
  const index = textOf('docs/decisions/README.md')
  const [table = '', gaps = ''] = index.split('## Gaps')
  const rows = [...table.matchAll(/^\| \[(\d+)\]\((.+?)\) \| (.+?) \| (\d{4}-\d\d-\d\d) \| (.+) \|$/gm)]
  const pages = filesIn('docs/decisions').filter((file) => file !== 'README.md')
  const numberOf = (file: string): number => Number(file.slice(0, 4))

  it('each have a row, in order, with the title of their page', () => {
    expect(rows.map(([, number, file, title]) => ({ number, file, title }))).toEqual(
      pages.toSorted().map((file) => {
        const title = textOf(join('docs/decisions', file))
          .split('\n', 1)[0]
          ?.replace(/^# \d+\. /, '')
        return { number: String(numberOf(file)), file, title }
      }),
    )
  })

  it('are accepted, extended or superseded by one that is there', () => {
    for (const [, number, , , , status = ''] of rows) {
      expect(status, number).toMatch(/^(?:accepted|superseded)(?:; | by |$)/)
      for (const link of linksOf(status)) expect(pages).toContain(link)
    }
  })

  it('have their gaps explained, and no number twice', () => {
    const numbers = pages.map(numberOf)
    expect(new Set(numbers).size).toBe(numbers.length)
    const [, named = ''] = /So ([\d–, and]+) never had a page/.exec(gaps.replaceAll('\n', ' ')) ?? []
    const explained = named.split(/, | and /).flatMap((span) => {
      const [from = 0, to = from] = span.split('–').map(Number)
      return Array.from({ length: to - from + 1 }, (_, at) => from + at)
    })
    const missing = Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1).filter((number) => !numbers.includes(number))
    expect(explained).toEqual(missing)
  })
})

describe('docs/README.md', () => {
  it('lists every page but the single decisions', () => {
    const listed = linksOf(textOf('docs/README.md'))
    const pages = filesIn('docs').filter((file) => file.endsWith('.md') && file !== 'README.md' && !/^decisions\/\d/.test(file))
    expect(pages.filter((page) => !listed.includes(page))).toEqual([])
  })
})

describe('CODEOWNERS', () => {
  const lines = textOf('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const ownersOf = (path: string): string => lines.findLast((line) => line.startsWith(`/${path}`)) ?? ''

  it('names paths that are there', () => {
    for (const [, folder = '', pattern = ''] of lines.join('\n').matchAll(/^\/(\S*\/)?(\S*)/gm)) {
      const like = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
      expect(existsSync(join(root, folder)), folder).toBe(true)
      if (pattern !== '')
        expect(
          readdirSync(join(root, folder)).some((name) => like.test(name)),
          pattern,
        ).toBe(true)
    }
  })

  it('gives the law to a jurist', () => {
    for (const path of ['packages/core/src/law/', 'content/examples/', 'test/conformance/'])
      expect(ownersOf(path)).toContain('@cunyi/jurists')
  })
})

describe('the templates of issues', () => {
  const asked = (path: string): readonly string[] =>
    [...textOf(path).matchAll(/^ +(?:- type|id|required): (.*)$/gm)].map(([, is = '']) => is)

  it('ask the same on both hosts', () => {
    const forms = filesIn('.github/ISSUE_TEMPLATE')
    expect(filesIn('.gitee/ISSUE_TEMPLATE').toSorted()).toEqual(forms.toSorted())
    expect(forms.length).toBeGreaterThan(2)
    for (const form of forms) expect(asked(`.gitee/ISSUE_TEMPLATE/${form}`), form).toEqual(asked(`.github/ISSUE_TEMPLATE/${form}`))
  })

  it('ask for no personal data where a record is asked for', () => {
    for (const host of ['.github', '.gitee']) expect(textOf(`${host}/ISSUE_TEMPLATE/wrong-answer.yml`)).toContain('SECURITY.md')
  })

  it('have as many points for a change on both hosts', () => {
    const points = (path: string): number => textOf(path).split('- [ ]').length - 1
    expect(points('.gitee/PULL_REQUEST_TEMPLATE.zh-CN.md')).toBe(points('.github/PULL_REQUEST_TEMPLATE.md'))
    expect(points('.github/PULL_REQUEST_TEMPLATE.md')).toBeGreaterThan(3)
  })
})

/** Files and folders of the project as `git` would list them, without what is installed or built. */
const listed = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return [path]
    return ['node_modules', 'dist', '.git', '.astro', '.cache'].includes(entry.name) ? [] : [`${path}/`, ...listed(path)]
  })
const project = listed('.')

/** Paths that a page names in code: whole ones from the root, and the last part of one for source files and folders. */
const pathsIn = (text: string): readonly string[] =>
  [...text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, code = '']) => code.match(/[\w@./<>{}*[\]-][\w@./<>{}*[\],-]*/g) ?? [])
    .filter((word) => !/[<>{}*]|^\//.test(word))
    .filter(
      (word) =>
        /^(?:packages|site|test|docs|content|bench)\/./.test(word) ||
        /\w\.(?:ts|astro|mjs|py)$/.test(word) ||
        /^[a-z][\w/-]*\/$/.test(word),
    )

/** What the build makes. */
const built = ['site/dist']
const isThere = (path: string): boolean =>
  built.includes(path.replace(/\/$/, '')) || project.some((one) => `/${one}`.endsWith(`/${path}`) || one === `${path}/`)

describe('a page', () => {
  const rootPages = readdirSync(root).filter((name) => name.endsWith('.md'))
  const pages = [
    ...rootPages,
    ...filesIn('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
    'packages/cli/README.md',
  ]

  it.each(pages)('%s links to nothing that is not there', (page) => {
    const broken = linksOf(textOf(page)).filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(page), link)))
    expect(broken).toEqual([])
  })

  // A day's walk makes its own folder of records.
  it.each(pages.filter((page) => page !== 'docs/guide/a-day.md'))('%s names no file that is not there', (page) => {
    expect(pathsIn(textOf(page)).filter((path) => !isThere(path))).toEqual([])
  })

  it('would be caught naming one', () => {
    expect(pathsIn('`check/no-such.ts`, `packages/core/src/nowhere/` and `docs/x.md`').filter((path) => !isThere(path))).toHaveLength(3)
  })
})

describe('the settings of the mutants', () => {
  it('name files that are there', () => {
    const { mutate } = JSON.parse(textOf('stryker.config.json')) as { readonly mutate: readonly string[] }
    const files = mutate
      .filter((glob) => !/[*!]/.test(glob))
      .flatMap((glob) => {
        const [, before = glob, names = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(glob) ?? []
        return names.split(',').map((name) => before + name + after)
      })
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})

describe('CONTRIBUTING.md and the decision about languages', () => {
  const folders = ['packages', 'site/src', 'docs', 'content', 'test', '.vscode']
  const there = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )

  it.each(['CONTRIBUTING.md', 'docs/decisions/0040-two-languages.md'])('name only places that are there: %s', (page) => {
    const named = [...textOf(page).matchAll(/`((?:packages|site\/src|docs|content|test|\.vscode)\/[^`\s]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(2)
    const isThere = (path: string) => {
      const pattern = new RegExp(`^${path.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll(/<\w+>/g, '[^/]+')}$`)
      return there.some((one) => pattern.test(one))
    }
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })
})

describe('test/README.md', () => {
  it('names every file of tests beside it, and none that is not there', () => {
    const isTest = (file: string): boolean => file.endsWith('.test.ts')
    const named = linksOf(textOf('test/README.md')).filter(isTest)
    expect([...new Set(named)].toSorted()).toEqual(filesIn('test').filter(isTest).toSorted())
  })
})
