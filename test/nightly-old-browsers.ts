import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { digestsOf, readRecordFile } from '@cunyi/ledger'
import { type Browser, chromium, type Page } from 'playwright-core'
import { browserArguments } from './browser.ts'
import { fontSettings } from './machine/chinese-font.ts'
import { serve } from './serve.ts'

// Usage: pnpm build, then node test/nightly-old-browsers.ts. The board in Chromium 86 and 109, which come as packages: a minute, and a network.

const dist = join(import.meta.dirname, '../site/dist')
const folder = mkdtempSync(join(tmpdir(), 'cunyi-old-'))
const browsers = [
  { version: '86', name: 'chrome-aws-lambda', at: '5.3.1' },
  { version: '109', name: '@sparticuz/chromium', at: '109.0.6' },
] as const

/** Unpacks a browser beside the libraries that it comes with. */
const unpack = (name: string, into: string): string => {
  const bin = join(folder, 'node_modules', name, 'bin')
  mkdirSync(into)
  const path = join(into, 'chromium')
  writeFileSync(path, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 })
  for (const archive of ['aws', 'swiftshader']) {
    writeFileSync(join(into, `${archive}.tar`), brotliDecompressSync(readFileSync(join(bin, `${archive}.tar.br`))))
    execFileSync('tar', ['xf', `${archive}.tar`], { cwd: into })
  }
  return path
}

/** What a search says and finds. The page is asked in words that every engine knows, for a driver's own are newer than 86. */
const search = (page: Page, words: string): Promise<readonly string[]> =>
  page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>('[name=words]')
    if (box) box.value = asked
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
    const said = () => document.querySelector('[data-status-line]')?.textContent ?? ''
    for (let turn = 0; turn < 100 && !/^(?:找到|没有|记录没有)/.test(said()); turn += 1) await new Promise((done) => setTimeout(done, 100))
    return [said(), ...[...document.querySelectorAll('[data-results] a')].map((link) => link.textContent ?? '')]
  }, words)

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(
    ([of = '', name = '']) => {
      const element = document.querySelector(of)
      return element === null ? 'not there' : getComputedStyle(element).getPropertyValue(name)
    },
    [selector, property],
  )

const roof = 'cangxi/2026/003-culture-hall-roof'

let failed = 0
const tell = (what: string, isFine: boolean, seen: unknown): void => {
  if (!isFine) failed += 1
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${what}${isFine ? '' : `: ${JSON.stringify(seen)}`}`)
}

const lookAt = async (version: string, browser: Browser, base: string, from: string): Promise<void> => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${base}search.html`)
  const found = await search(page, '路灯')
  tell(`${version} ${from}: 路灯 is found`, found[1] === '下仓入户路路灯增设', found)
  for (const [width, wanted] of [
    [360, 'block'],
    [1280, 'table'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${base}overview.html`)
    const display = await styleOf(page, 'table.stacks', 'display')
    tell(`${version} ${from}: at ${width} a broad table is a ${wanted}`, display === wanted, display)
    await page.goto(`${base}cangxi/2026/003-culture-hall-roof.html`)
    const margin = await styleOf(page, '.glance dd', 'margin-left')
    tell(`${version} ${from}: at ${width} an answer is not indented`, margin === '0px', margin)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    tell(`${version} ${from}: at ${width} nothing stands beyond the edge`, overflow <= 0, overflow)
  }
  const published = readRecordFile(readFileSync(join(dist, `${roof}/record.js`), 'utf8'))
  const digest = (published && digestsOf(published)[5]) ?? ''
  for (const [code, wanted] of [
    [digest, 'same'],
    [`A${digest.slice(1)}`, digest.startsWith('A') ? 'same' : 'different'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`${base}${roof}.html#${code}`)
    const is = await page.evaluate(async () => {
      const answer = () => document.querySelector<HTMLElement>('[data-wall]')?.dataset.wall ?? ''
      for (let turn = 0; turn < 50 && ['', 'waiting'].includes(answer()); turn += 1) await new Promise((done) => setTimeout(done, 100))
      return answer()
    })
    tell(`${version} ${from}: a code on the wall is ${wanted}`, is === wanted, is)
  }
  tell(`${version} ${from}: no script fails`, errors.length === 0, errors)
}

const served = await serve(dist)
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...browsers.map(({ name, at }) => `${name}@${at}`)], {
    cwd: folder,
    stdio: 'inherit',
  })
  for (const { version, name } of browsers) {
    const into = join(folder, version)
    const executablePath = unpack(name, into)
    for (const [from, base] of [
      ['from a host', served.base],
      ['from a folder', `${pathToFileURL(dist).href}/`],
    ] as const) {
      // A browser of one process has one page in its life.
      const browser = await chromium.launch({
        executablePath,
        args: [...browserArguments, '--single-process', '--no-zygote'],
        env: { ...process.env, ...fontSettings(), LD_LIBRARY_PATH: `${join(into, 'lib')}:${into}` },
      })
      tell(`Chromium ${version} starts`, browser.version().startsWith(`${version}.`), browser.version())
      await lookAt(version, browser, base, from)
      await browser.close()
    }
  }
} finally {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
}
console.log(failed === 0 ? 'all held' : `${failed} failed`)
process.exitCode = Math.min(failed, 1)
