import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disk, replaceAtomically } from '@cunyi/host'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../src/testing/overwrite-forever.ts'

const source = join(import.meta.dirname, '../src')
let desk = ''

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-kill-'))
})
afterAll(() => rmSync(desk, { recursive: true }))

const ended = (child: ReturnType<typeof spawn>) => new Promise((done) => child.on('close', done))
/** Each of them costs a run of the command. */
const kills = 8
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

describe('a kill at any moment leaves the old or the new file whole', () => {
  const clumsy = `# 修路\n\n## 党员大会审议\n\n- 应到:４６人\n\n${'会上说明。\n\n'.repeat(300)}`
  const tidy = clumsy.replace('- 应到:４６人', '- 应到：46人').trimEnd().concat('\n')

  it('of the command, killed at moments spread over its run', async () => {
    const path = join(desk, '001-road.md')
    const fixing = () => {
      writeFileSync(path, clumsy)
      return spawn(process.execPath, [join(source, 'main.ts'), 'fix', path, '--yes'], { stdio: 'ignore' })
    }
    const begun = performance.now()
    expect(await ended(fixing())).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(tidy)
    const whole = performance.now() - begun
    for (let part = 1; part <= kills; part++) {
      const child = fixing()
      const timer = setTimeout(() => child.kill('SIGKILL'), (whole * (kills + part)) / (2 * kills))
      await ended(child)
      clearTimeout(timer)
      expect([clumsy, tidy]).toContain(readFileSync(path, 'utf8'))
    }
  })

  it('of a writer that does nothing but write, killed over and over', async () => {
    const path = join(desk, '002-loop.md')
    writeFileSync(path, texts[0])
    for (let turn = 0; turn < 12; turn++) {
      const child = spawn(process.execPath, [join(source, 'testing/overwrite-forever.ts'), path], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const said = await new Promise((begun) => {
        child.stdout.once('data', (text: Buffer) => begun(String(text)))
        child.once('close', () => begun('ended before it began'))
      })
      expect(said).toBe('begun')
      await pause(7 * turn)
      child.kill('SIGKILL')
      await ended(child)
      expect(texts).toContain(readFileSync(path, 'utf8'))
    }
  })
})

describe('a replaced file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('keeps its mode, and leaves nothing beside it', () => {
    const folder = mkdtempSync(join(desk, 'mode-'))
    const path = join(folder, '003.md')
    writeFileSync(path, '旧')
    chmodSync(path, 0o640)
    expect(replaceAtomically(disk, path, bytes('旧'), bytes('新'), '1')).toEqual({ is: 'written' })
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual(['新', 0o640, ['003.md']])
  })

  it('is no link', () => {
    const [path, link] = [join(desk, '004.md'), join(desk, '005.md')]
    writeFileSync(path, '旧')
    symlinkSync(path, link)
    expect(replaceAtomically(disk, link, bytes('旧'), bytes('新'), '1')).toEqual({ is: 'not-a-file' })
    expect(readFileSync(path, 'utf8')).toBe('旧')
  })
})
