import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { personalKinds } from '@cunyi/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { chance } from './personal/chance.ts'
import { type Made, made } from './personal/data.ts'
import { cuts } from './personal/disguise.ts'
import { blocks, places } from './personal/places.ts'

const root = join(import.meta.dirname, '..')
const seed = 20260401

/** One piece of data of each kind, none like another. */
const one = (by: () => number, kind: Made['kind']): Made => {
  const found = made(by)
  return found.kind === kind ? found : one(by, kind)
}

type Planted = { readonly path: string; readonly record: string; readonly kind: Made['kind']; readonly pieces: readonly string[] }

const planted: readonly Planted[] = ((by) => {
  const everywhere = personalKinds.flatMap((kind) =>
    places.map(([, put]) => {
      const { text } = one(by, kind)
      return { kind, record: put(text), pieces: [text] }
    }),
  )
  const words = [
    ['identity', ''],
    ['phone', '电话 '],
    ['card', '卡号：'],
  ] as const
  const inPieces = words.flatMap(([kind, word]) =>
    cuts.slice(0, 6).flatMap(([, cut]) =>
      blocks.map(([, put]) => {
        const { text } = one(by, kind)
        const written = cut(text)
        // A piece of a number says something from five digits on.
        return { kind, record: put(`${word}${written}`), pieces: written.split(/[^\d-]+/).filter((piece) => /\d{5}/.test(piece)) }
      }),
    ),
  )
  return [...everywhere, ...inPieces].map((record, at) => ({ ...record, path: `cangxi/2026/${100 + at}-planted.md` }))
})(chance(seed))

describe(`a board built from records that name people, seed ${seed}`, () => {
  const content = mkdtempSync(join(tmpdir(), 'cunyi-'))
  // Inside the site, where the built pages' own imports are found; the folder is ignored by git.
  const built = join(root, 'site/node_modules/.cache/private')
  const clean = readFileSync(join(root, 'content/cangxi/2026/001-road-link.md'), 'utf8')
  const inNames = ['110000190001010012', '13912345678', '6222220000000003']
  let files: ReadonlyMap<string, string>

  beforeAll(() => {
    cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => !path.includes('examples') })
    for (const { path, record } of planted) writeFileSync(join(content, path), record)
    for (const [at, name] of inNames.entries()) writeFileSync(join(content, `cangxi/2026/80${at}-${name}.md`), clean)
    mkdirSync(join(content, 'told/2026'), { recursive: true })
    writeFileSync(join(content, 'told/village.md'), '# 告示村\n\n- 适用地区：浙江省\n- 监督电话：0571-00000000\n\n会计王小明 13712345678\n')
    writeFileSync(join(content, 'told/2026/001-roof.md'), clean)
    mkdirSync(join(content, '13612345678/2026'), { recursive: true })
    writeFileSync(join(content, '13612345678/2026/001-roof.md'), clean)
    const photo = readFileSync(join(root, 'content/cangxi/2026/003-culture-hall-roof/board-first-day.jpg'))
    const exif = Buffer.from('\u00ff\u00e1\u0000\u0018Exif\0\0SECRETPOSITION!!', 'latin1')
    const taken = Buffer.concat([photo.subarray(0, 2), exif, photo.subarray(2), Buffer.from('SECRETTRAILER')])
    const named = (names: string, more = '') =>
      clean.replace('- 监督电话：0571-00000000', `- 监督电话：0571-00000000\n- 附件：${names}${more}`)
    for (const [path, record] of [
      ['cangxi/2026/850-photo', named('taken.jpg、plan.svg、lost.jpg')],
      ['cangxi/2026/851-held', named('held.jpg', '\n\n联系13912345678')],
      ['cangxi/2026/852-named', named('无')],
    ] as const) {
      mkdirSync(join(content, path))
      writeFileSync(join(content, `${path}.md`), record)
      for (const name of ['taken.jpg', 'held.jpg', 'unnamed.jpg'])
        writeFileSync(join(content, path, name), Buffer.concat([taken, Buffer.from(path + name)]))
      writeFileSync(join(content, path, 'plan.svg'), '<svg onload="SECRET"/>')
    }
    const build = ['--env-file=astro.env', 'builder/main.ts', '--fresh', '--outDir', built]
    const env = { ...process.env, CUNYI_CONTENT: content, CUNYI_AS_OF: '2026-11-23', CUNYI_LANGUAGES: 'zh' }
    execFileSync(join(root, 'node_modules/.bin/node'), build, { cwd: join(root, 'site'), env, stdio: 'pipe' })
    files = new Map(
      readdirSync(built, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [join(parentPath, name).slice(built.length + 1), readFileSync(join(parentPath, name), 'utf8')]),
    )
  })

  afterAll(() => {
    rmSync(content, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  })

  it('says of each that it is withheld, of what kind, and in which line', () => {
    for (const { path, kind, record } of planted) {
      const page = files.get(path.replace(/\.md$/, '.html')) ?? ''
      expect(page, path).toContain('暂不公布')
      expect(page, record).toContain(`data-rule="private-${kind}"`)
      expect(page, path).toMatch(/记录第\d+行/)
      expect(page, path).not.toMatch(/data-approved|党员大会审议/)
    }
  })

  it('holds nothing of it anywhere, on no page, in no file of data, in no name', () => {
    const pieces = [...planted.flatMap((record) => record.pieces), ...inNames, '王小明', '13712345678', '13612345678']
    for (const [path, text] of files)
      expect(
        pieces.filter((piece) => text.includes(piece) || path.includes(piece)),
        path,
      ).toEqual([])
  })

  it('still shows a village whose own page names people, without what it says', () => {
    expect(files.get('told/index.html')).toContain('告示村')
    expect(files.get('told/index.html')).toContain('data-rule="private-phone"')
  })

  it('publishes the photo that a record names, without what the camera wrote into it', () => {
    const page = files.get('cangxi/2026/850-photo.html') ?? ''
    expect(page).toContain('href="../../cangxi/2026/850-photo/taken.jpg"')
    expect(page).toContain('data-attachment="kind"')
    expect(page).toContain('data-rule="attachment-missing"')
    const found = [...files.keys()].filter((path) => /85\d-\w+\/.*(?<!\.html)$/.test(path))
    expect(found).toEqual(['cangxi/2026/850-photo/taken.jpg'])
    for (const [path, text] of files) expect(text.includes('SECRET'), path).toBe(false)
  })

  it('publishes the same picture, pixel by pixel', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    // The whole picture as numbers, summed so that each pixel and its place count.
    const drawn = (file: string) =>
      page.evaluate(async (data) => {
        const picture = new Image()
        picture.src = `data:image/jpeg;base64,${data}`
        await picture.decode()
        const canvas = new OffscreenCanvas(picture.width, picture.height)
        const context = canvas.getContext('2d')
        context?.drawImage(picture, 0, 0)
        const { data: pixels = new Uint8ClampedArray() } = context?.getImageData(0, 0, picture.width, picture.height) ?? {}
        return [picture.width, picture.height, pixels.reduce((sum, one, at) => (sum * 31 + one + at) % 2_147_483_647, 7)]
      }, readFileSync(file).toString('base64'))
    const before = await drawn(join(content, 'cangxi/2026/850-photo/taken.jpg'))
    expect(await drawn(join(built, 'cangxi/2026/850-photo/taken.jpg'))).toEqual(before)
    expect(before[0]).toBe(900)
    await browser.close()
  })

  it('publishes nothing beside a record that is withheld', () => {
    expect(files.get('cangxi/2026/851-held.html')).toContain('data-rule="private-phone"')
    expect([...files.keys()].filter((path) => path.includes('held.jpg'))).toEqual([])
  })

  it('still shows the others', () => {
    expect(files.get('cangxi/2026/001-road-link.html')).toContain('data-approved')
  })
})
