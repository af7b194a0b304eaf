import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Served, serve } from './serve.ts'

const root = join(import.meta.dirname, '..')
const record = readFileSync(join(root, 'content/cangxi/2026/003-culture-hall-roof.md'), 'utf8')

/** Each would leave its mark on the page if anything of it ran. */
const planted = [
  '<script>document.title="planted"</script>',
  '<img src=x onerror="document.title=1">',
  '"><svg onload=document.title=1>',
  '<a href="javascript:document.title=1">看这里</a>',
  '[看这里](javascript:document.title=1)',
  '![图](https://example.org/spy.png)',
  '{process.env.HOME}',
  '<style>body{display:none}</style>',
  '</article></main><iframe src="https://example.org">',
] as const

/** The record with one text in its title, a fact, a fact of another name, prose, a list, a table, a quote and a part. */
const poisoned = (text: string): string =>
  record
    .replace('# 文化礼堂屋面修缮工程', `# 屋面 ${text}`)
    .replace('- 责任人：村民委员会副主任', `- 责任人：${text}\n- 备注<b onclick=x>：${text}`)
    .replace('提议先做结构检测，再定方案。', `${text}\n\n- ${text}\n\n> ${text}\n\n| 甲 |\n|---|\n| ${text.replaceAll('|', '')} |`)
    .replace('### 异议', `### 讨论 ${text}\n\n${text}\n\n### 异议`)

const personal = ['330106199001010018', '6222021234567890123', '13800138000']

/** Records that cannot be read, each in its own way, and the rule that says so. */
const unreadable: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['cangxi/2026/901-empty.md', '', 'record-title'],
  ['cangxi/2026/902-mdx.mdx', '# 秘密一\n\n{process.exit(1)}', 'record-mdx'],
  ['cangxi/2026/903-long.md', `# 秘密二\n${'行\n'.repeat(5_000)}`, 'record-size'],
  ['cangxi/2026/904-bytes.md', new Uint8Array([0, 1, 2, 3, 255, 0, 0]), 'record-text'],
]

/** The same record where it does not belong, under names that no address should carry, and the page that it gets all the same. */
const astray: readonly (readonly [string, string])[] = [
  ['cangxi/2026/905-问 题#1%.md', 'cangxi/2026/905-_95ee_20_9898_231_25.html'],
  ['cangxi/index.md', 'cangxi/index.md.html'],
  ['stray.md', 'stray.md.html'],
  ['undescribed/2026/001-roof.md', 'undescribed/2026/001-roof.html'],
]

describe('a board built from hostile records', () => {
  const content = mkdtempSync(join(tmpdir(), 'cunyi-'))
  // Inside the site, where the built pages' own imports are found; the folder is ignored by git.
  const built = join(root, 'site/node_modules/.cache/hostile')
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => !path.includes('examples') })
    for (const [index, text] of planted.entries()) writeFileSync(join(content, `cangxi/2026/80${index}-planted.md`), poisoned(text))
    writeFileSync(join(content, 'cangxi/2026/820-personal.md'), record.replace('再定方案。', `再定方案。${personal.join('，')}`))
    mkdirSync(join(content, 'undescribed/2026'), { recursive: true })
    for (const [path] of astray) writeFileSync(join(content, path), record)
    for (const [path, bytes] of unreadable) writeFileSync(join(content, path), bytes)
    const build = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', built]
    const env = { ...process.env, CUNYI_CONTENT: content, CUNYI_AS_OF: '2026-11-23' }
    execFileSync(join(root, 'node_modules/.bin/node'), build, { cwd: join(root, 'site'), env, stdio: 'pipe' })
    served = await serve(built)
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(content, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  })

  it.each(planted.map((text, index) => [text, index] as const))('shows %s as text', async (text, index) => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${served.base}cangxi/2026/80${index}-planted.html`)
    expect(await page.locator('h1').textContent()).toBe(`屋面 ${text}`)
    expect(await page.title()).toContain(text)
    const seen = (await page.locator('main').textContent()) ?? ''
    // The title, twice in the lines for a chat, two facts, prose, a list, a quote, a cell, and a part's title and prose.
    expect(seen.split(text).length - 1).toBe(11)
    expect(seen).toContain('备注<b onclick=x>')
    expect(await page.locator('script, style, img, iframe, object, embed, form, base').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:"], a[href^="http"], [onload], [onerror], [onclick]').count()).toBe(0)
    expect(asked.filter((url) => !url.startsWith(served.base))).toEqual([])
    await page.close()
  })

  it.each(unreadable)('says of %s that it cannot be read, and shows nothing of its text', (path, _bytes, rule) => {
    const page = readFileSync(join(built, path.endsWith('.mdx') ? `${path}.html` : path.replace(/\.md$/, '.html')), 'utf8')
    expect(page).toContain('无法读取')
    expect(page).toContain(`data-rule="${rule}"`)
    expect(page).not.toMatch(/秘密|data-approved/)
  })

  it.each(astray)('has a page for %s, and a way to it', async (path, address) => {
    const page = await browser.newPage()
    await page.goto(served.base)
    const [folder] = path.split('/')
    if (path.includes('/')) await page.click(`.card a[href="${folder}/index.html"]`)
    await page.click(`a[href$="${address.split('/').at(-1)}"]`)
    expect(page.url()).toBe(served.base + address)
    expect(await page.locator('article').textContent()).toContain(`记录文件：${path}`)
    await page.close()
  })

  it('still has every other decision', () => {
    const records = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^\w+\/\d+\/[^/]+\.md$/.test(path),
    )
    expect(records.filter((path) => !existsSync(join(built, path.replace(/\.md$/, '.html'))))).toEqual([])
  })

  it('withholds a record with numbers that could name a person', () => {
    const page = readFileSync(join(built, 'cangxi/2026/820-personal.html'), 'utf8')
    expect(page).toContain('data-rule="private-identity"')
    expect(page).not.toContain('再定方案')
    for (const number of personal) expect(page).not.toContain(number)
  })
})
