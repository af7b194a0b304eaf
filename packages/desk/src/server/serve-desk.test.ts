import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markOf } from '../store/store.ts'
import { type OpenDesk, serveDesk } from './serve-desk.ts'

const root = mkdtempSync(join(tmpdir(), 'cunyi-desk-'))
const outside = mkdtempSync(join(tmpdir(), 'cunyi-outside-'))
const record = '# 修路\n\n- 编号：2026-001\n'
/** `# 村` as GB18030, and `# 公告` twice as Big5, which nobody can tell from a GB18030 that was damaged. */
const gbk = Uint8Array.from([0x23, 0x20, 0xb4, 0xe5, 0x0a])
const big5 = Uint8Array.from([0x23, 0x20, 0xa4, 0xbd, 0xa7, 0x69, 0xa4, 0x40, 0xa4, 0x47, 0xa4, 0x54, 0xb3, 0x5c, 0x0a])
let desk: OpenDesk
let port = 0
let token = ''

beforeAll(async () => {
  mkdirSync(join(root, 'cangxi/2026'), { recursive: true })
  writeFileSync(join(root, 'town.md'), '# 溪口街道\n')
  writeFileSync(join(root, 'cangxi/village.md'), '# 仓溪村\n')
  writeFileSync(join(root, 'cangxi/2026/001-road.md'), record)
  writeFileSync(join(root, 'cangxi/2026/secret.txt'), 'x')
  writeFileSync(join(outside, '001-x.md'), record)
  writeFileSync(join(root, 'cangxi/2026/004-gbk.md'), gbk)
  writeFileSync(join(root, 'cangxi/2026/005-big5.md'), big5)
  writeFileSync(join(root, 'cangxi/2026/006-large.md'), 'a'.repeat(262_145))
  mkdirSync(join(root, 'cangxi/2026/007-folder.md'))
  symlinkSync(outside, join(root, 'cangxi/2025'))
  symlinkSync(join(outside, '001-x.md'), join(root, 'cangxi/2026/009-link.md'))
  desk = await serveDesk(root, '<!doctype html><style>a{}</style><script>1</script>', process.pid)
  const address = new URL(desk.address)
  port = Number(address.port)
  token = address.hash.slice(1)
})
afterAll(async () => {
  await desk.close()
  rmSync(root, { recursive: true })
  rmSync(outside, { recursive: true })
})

type Answer = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }

const ask = (path: string, body?: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'x-cunyi-desk': token, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      },
      (response) => {
        let text = ''
        response.on('data', (piece: Buffer) => {
          text += piece.toString('utf8')
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const save = (path: string, text: string, mark: string | null): Promise<Answer> => ask('/file', JSON.stringify({ path, text, mark }))

describe('the desk over a folder', () => {
  it('hands out the texts of the book, and neither a link nor anything else', async () => {
    const { body, headers } = await ask('/book')
    expect(JSON.parse(body).files.map(({ path }: { path: string }) => path)).toEqual([
      'cangxi/2026/001-road.md',
      'cangxi/2026/004-gbk.md',
      'cangxi/2026/005-big5.md',
      'cangxi/2026/006-large.md',
      'cangxi/village.md',
      'town.md',
    ])
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('lets its page run its own script by its hash, and none other', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toMatch(/script-src 'sha256-[^']+'; style-src 'sha256-/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
  })

  it('saves over the text that was opened, and over no other', async () => {
    const text = `${record}- 金额：15000元\n`
    expect(JSON.parse((await save('cangxi/2026/001-road.md', text, markOf(record))).body)).toEqual({ is: 'saved', mark: markOf(text) })
    expect(readFileSync(join(root, 'cangxi/2026/001-road.md'), 'utf8')).toBe(text)
    const late = await save('cangxi/2026/001-road.md', '# 别的\n', markOf(record))
    expect(late.status).toBe(409)
    expect(JSON.parse(late.body)).toEqual({ is: 'changed', text, mark: markOf(text) })
    expect(readFileSync(join(root, 'cangxi/2026/001-road.md'), 'utf8')).toBe(text)
  })

  it('reads what is no UTF-8 as records are read, and writes over nothing that it could not read', async () => {
    const { files } = JSON.parse((await ask('/book')).body)
    const at = (name: string) => files.find(({ path }: { path: string }) => path.endsWith(name))
    expect(at('004-gbk.md')).toEqual({ path: 'cangxi/2026/004-gbk.md', text: '# 村\n', mark: markOf('# 村\n') })
    expect(at('005-big5.md')).toMatchObject({ text: '', closed: 'unreadable' })
    expect(at('006-large.md')).toMatchObject({ text: '', closed: 'too-large' })
    const saved = async (name: string, text = '# x\n') => {
      const { status, body } = await save(`cangxi/2026/${name}`, text, at(name)?.mark ?? null)
      return [status, JSON.parse(body).why ?? JSON.parse(body).is]
    }
    expect(await saved('005-big5.md')).toEqual([422, 'unreadable'])
    expect(await saved('006-large.md')).toEqual([413, 'too-large'])
    expect(await saved('007-folder.md')).toEqual([422, 'unreadable'])
    expect(await saved('004-gbk.md', 'a'.repeat(262_145))).toEqual([413, 'too-large'])
    expect(await saved('004-gbk.md', '# 村里\n')).toEqual([200, 'saved'])
    expect(readFileSync(join(root, 'cangxi/2026/004-gbk.md'), 'utf8')).toBe('# 村里\n')
    expect(Uint8Array.from(readFileSync(join(root, 'cangxi/2026/005-big5.md')))).toEqual(big5)
  })

  it('makes a new record, and never over one that is there', async () => {
    expect((await save('cangxi/2026/002-lamps.md', '# 路灯\n', null)).status).toBe(200)
    expect((await save('cangxi/2026/002-lamps.md', '# 别的\n', null)).status).toBe(409)
    expect(readFileSync(join(root, 'cangxi/2026/002-lamps.md'), 'utf8')).toBe('# 路灯\n')
    expect(readdirSync(join(root, 'cangxi/2026')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it.each([
    '../x/2026/001-x.md',
    '/etc/passwd',
    'cangxi/../../x.md',
    'cangxi/2025/001-x.md',
    'cangxi/2025/002-new.md',
    'cangxi/2026/009-link.md',
    'cangxi/village.md',
    'town.md',
    'cangxi/2026/README.md',
    'cangxi/2026/001-road.mdx',
    'cangxi/2026/secret.txt',
    'nowhere/2026/001-x.md',
    'cangxi/2026/.x.md',
    'cangxi/2026/a\\b.md',
    'cangxi/2026/a\u0000.md',
    'cangxi\\2026\\001-x.md',
    '',
  ])('writes nothing at %j', async (path) => {
    expect((await save(path, '# x\n', null)).status).toBe(403)
    expect(readdirSync(outside)).toEqual(['001-x.md'])
    expect(readFileSync(join(outside, '001-x.md'), 'utf8')).toBe(record)
  })

  it('comes back where it was, so that drafts are found again, and elsewhere while that is taken', async () => {
    const other = mkdtempSync(join(tmpdir(), 'cunyi-port-'))
    const first = await serveDesk(other, 'x', process.pid)
    const second = await serveDesk(other, 'x', process.pid)
    expect(new URL(second.address).port).not.toBe(new URL(first.address).port)
    await first.close()
    const third = await serveDesk(other, 'x', process.pid)
    expect(new URL(third.address).port).toBe(new URL(first.address).port)
    expect(third.address).not.toBe(first.address)
    await second.close()
    await third.close()
    rmSync(other, { recursive: true })
  })

  it('says when a record that was opened is there no more', async () => {
    const gone = await save('cangxi/2026/010-gone.md', '# x\n', markOf('# y\n'))
    expect([gone.status, JSON.parse(gone.body)]).toEqual([409, { is: 'changed', text: '' }])
  })

  it('refuses what is no request of the page', async () => {
    expect((await ask('/book', undefined, { 'x-cunyi-desk': 'x' })).status).toBe(401)
    expect((await ask('/book', undefined, { host: 'evil.example' })).status).toBe(421)
    expect((await ask('/file', '{', {})).status).toBe(400)
    expect((await ask('/file', 'null', {})).status).toBe(400)
    expect((await ask('/file', JSON.stringify({ path: 'x', text: 1, mark: null }), {})).status).toBe(400)
    expect((await ask('/file', `"${'a'.repeat(3_000_000)}"`, {}).catch(() => ({ status: 413 }))).status).toBe(413)
    expect((await ask('/book')).status).toBe(200)
  })
})
