import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

const root = join(import.meta.dirname, '..')
const place = mkdtempSync(join(tmpdir(), 'cunyi-nginx-'))
const isThere = spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0

/** The configuration as the recipe has it, for another folder and port. */
const recipe = (): string => /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/recipes/deploy-nginx.md'), 'utf8'))?.[1] ?? ''
const free = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an address of this kind.
      const { port } = server.address() as { readonly port: number }
      server.close(() => resolve(port))
    })
  })

const headers = ['content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options']

describe.skipIf(!isThere)('the board on nginx', () => {
  let port = 0
  let base = ''
  let server: ReturnType<typeof spawn>
  beforeAll(async () => {
    port = await free()
    base = `http://127.0.0.1:${port}/`
    mkdirSync(join(place, 'root'))
    // The board at the root, and the same below a path.
    cpSync(join(root, 'site/dist'), join(place, 'root'), { recursive: true })
    symlinkSync(join(root, 'site/dist'), join(place, 'root/cunwu'))
    const block = recipe().replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/cunyi', join(place, 'root'))
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place};`).join(' ')
    writeFileSync(
      join(place, 'nginx.conf'),
      `user root; daemon off; pid ${place}/pid; error_log ${place}/error.log; events {} http { access_log off; ${temp}\n${block} }`,
    )
    server = spawn('nginx', ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'inherit' })
    for (let turn = 0; turn < 100; turn += 1) {
      const answer = await fetch(base).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(readFileSync(join(place, 'error.log'), 'utf8'))
  })
  afterAll(async () => {
    const ended = new Promise((resolve) => server?.on('exit', resolve))
    server?.kill('SIGTERM')
    await ended
    rmSync(place, { recursive: true })
  })

  it('sends the headers of the header file with every answer', async () => {
    const wanted = new Map(
      (/^\/\*\n((?: {2}.*\n)+)/.exec(readFileSync(join(root, 'site/public/_headers'), 'utf8'))?.[1] ?? '')
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    expect([...wanted.keys()].toSorted()).toEqual(headers)
    for (const path of ['', 'cangxi/2026/003-culture-hall-roof.html', 'decisions.json', 'not-there.html']) {
      const answer = await fetch(base + path)
      for (const [name, value] of wanted) expect(answer.headers.get(name), `${path} ${name}`).toBe(value)
    }
  })

  it('lets a browser keep the style sheet, whose name changes with it, and ask again for all else', async () => {
    const sheet = /_astro\/[^"]+\.css/.exec(await (await fetch(base)).text())?.[0] ?? ''
    for (const path of [sheet, `cunwu/${sheet}`])
      expect((await fetch(base + path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of ['', 'cangxi/2026/003-culture-hall-roof.html', 'search/manifest.js', 'decisions.json'])
      expect((await fetch(base + path)).headers.get('cache-control'), path).toBe('no-cache')
    const page = await fetch(base)
    const again = await fetch(base, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect((await fetch(`${base}_astro/not-there.css`)).headers.get('cache-control')).toBe(null)
  })

  it('names every kind of file, and answers what is not there with the page for it', async () => {
    const kinds = {
      'index.html': 'text/html',
      'decisions.csv': 'text/csv',
      'calendar.ics': 'text/calendar',
      'decisions.jsonld': 'application/ld+json',
      'feed.xml': 'text/xml',
      'search/find.js': 'text/javascript',
    }
    for (const [path, kind] of Object.entries(kinds)) expect((await fetch(base + path)).headers.get('content-type'), path).toContain(kind)
    const lost = await fetch(`${base}cangxi/2026/not-there.html`)
    expect(lost.status).toBe(404)
    expect(await lost.text()).toContain('没有这一页')
  })

  it.each(['', 'cunwu/'])('is walked and searched at /%s under those headers', async (path) => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    const refused: string[] = []
    page.on('console', (line) => refused.push(line.text()))
    page.on('pageerror', (error) => refused.push(String(error)))
    await page.goto(base + path)
    await page.click('.card a[href="cangxi/index.html"]')
    await page.click('.rows a:has-text("文化礼堂屋面修缮工程")')
    expect(page.url()).toBe(`${base}${path}cangxi/2026/003-culture-hall-roof.html`)
    await page.goto(`${base}${path}search.html`)
    await page.fill('[name=words]', '排水沟')
    await page.press('[name=words]', 'Enter')
    await page.waitForSelector('[data-results] a')
    expect(refused).toEqual([])
    await browser.close()
  })
})
