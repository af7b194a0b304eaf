import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Copy, copyRepository } from './recipes/copy-repository.ts'
import { readRecipe, recipesIn } from './recipes/read-recipe.ts'

// A new thing goes where CONTRIBUTING says: each recipe is done, in one copy of the repository, and undone again.

const root = join(import.meta.dirname, '..')
const recipes = recipesIn(root)

describe('the recipes', () => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'cunyi-recipes-')))
  let copy: Copy
  beforeAll(() => {
    copy = copyRepository(root, place)
  })
  afterAll(() => rmSync(place, { recursive: true }))

  it('are there for everything that can be new', () => {
    expect(recipes.map(({ page }) => page.replace(/^.*add-a-|\.md$/g, ''))).toEqual([
      'check',
      'field',
      'format',
      'language',
      'province',
      'step',
    ])
  })

  it('begin with a repository that compiles', () => {
    expect(copy.run('tsc', '-b').said).toBe('')
  })

  it.each(recipes)('$page: its patch applies, compiles and passes its tests', ({ page, patch, files, tests }) => {
    const own = files.filter((path) => path.endsWith('.test.ts'))
    expect(own, `${page} brings a test of its own`).not.toEqual([])
    expect(tests, `${page} runs the test it brings`).toEqual(expect.arrayContaining(own))
    const applied = copy.apply(patch)
    expect(applied.said, `The patch on ${page} does not apply any more: mend it on that page.`).toBe('')
    try {
      const compiled = copy.run('tsc', '-b')
      expect(compiled.said, `With the patch on ${page} the project does not compile: mend it on that page.`).toBe('')
      const tested = copy.run('vitest', 'run', ...tests)
      expect(tested.isFine, `With the patch on ${page} its tests do not pass: mend it on that page.\n${tested.said}`).toBe(true)
    } finally {
      expect(copy.takeOut(patch).said).toBe('')
    }
  })

  it('fail where a patch does not find its place, and where what it makes does not compile', () => {
    const file = 'packages/core/src/base/day.ts'
    const patch = (before: string, after: string) =>
      `--- a/${file}\n+++ b/${file}\n@@ -1,2 +1,3 @@\n ${before}\n+export const one: number = 'one'\n ${after}\n`
    const [first = '', second = ''] = readFileSync(join(root, file), 'utf8').split('\n')
    expect(copy.apply(patch('no such line', second))).toMatchObject({ isFine: false, said: expect.stringContaining(file) as string })
    expect(copy.apply(patch(first, second))).toEqual({ isFine: true, said: '' })
    expect(copy.run('tsc', '-b', 'packages/core').said).toContain('day.ts(2,14)')
    expect(copy.takeOut(patch(first, second)).said).toBe('')
  })
})

describe('the table of CONTRIBUTING', () => {
  const rows = [
    ...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\|.*\((docs\/recipes\/add-a-\w+\.md)\).*? \| (.*) \|$/gm),
  ].map(([, page = '', cell = '']) => ({ page, paths: [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) }))

  it('has a row for each recipe', () => {
    expect(rows.map(({ page }) => page).toSorted()).toEqual(recipes.map(({ page }) => page))
  })

  it.each(rows)('names the files that $page touches, and no other', ({ page, paths }) => {
    const touched = recipes.find((one) => one.page === page)?.files.filter((path) => !path.endsWith('.test.ts')) ?? []
    const patterns = paths.map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/<\w+>/g, '[^/]+')}$`) }))
    expect(touched.filter((file) => !patterns.some(({ pattern }) => pattern.test(file)))).toEqual([])
    expect(patterns.filter(({ pattern }) => !touched.some((file) => pattern.test(file))).map(({ path }) => path)).toEqual([])
  })
})

it('a page is read with its patch, its files and its tests', () => {
  const text = '# A\n\n```sh\npnpm exec vitest run a.test.ts -t "b c"\n```\n\n```diff\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-1\n+2\n```\n'
  expect(readRecipe('p.md', text)).toEqual({
    page: 'p.md',
    patch: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-1\n+2\n',
    files: ['x'],
    tests: ['a.test.ts', '-t', 'b c'],
  })
})
