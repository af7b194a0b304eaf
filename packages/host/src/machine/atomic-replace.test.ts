import { describe, expect, it } from 'vitest'
import { type Disk, type ReplaceResult, replaceAtomically } from './atomic-replace.ts'

const path = '/desk/003.md'
const bytes = (text: string) => new TextEncoder().encode(text)
const [before, after] = [bytes('旧'.repeat(40)), bytes('新'.repeat(50))]

/** A disk in memory whose calls fail from the n-th on, for so many calls; a write that fails leaves half of what it was given. */
const failing = (first: number, calls: number, isLink = false) => {
  const files = new Map<string, { bytes: Uint8Array; mode: number }>([[path, { bytes: before, mode: 0o640 }]])
  const open = new Map<number, string>()
  let made = 0
  const call =
    <Given extends readonly unknown[], Result>(act: (...given: Given) => Result, half?: (...given: Given) => void) =>
    (...given: Given): Result => {
      const number = made++
      if (number < first || number >= first + calls) return act(...given)
      half?.(...given)
      throw new Error('EIO')
    }
  const fileOf = (name: string) => {
    const file = files.get(name)
    if (file === undefined) throw new Error('ENOENT')
    return file
  }
  const put = (file: number, text: Uint8Array) => {
    fileOf(open.get(file) ?? '').bytes = text
  }
  const disk: Disk = {
    lstat: call((name) => ({ isFile: !isLink, mode: fileOf(name).mode })),
    read: call((name) => fileOf(name).bytes),
    create: call((name) => {
      if (files.has(name)) throw new Error('EEXIST')
      files.set(name, { bytes: new Uint8Array(), mode: 0o600 })
      open.set(7, name)
      return 7
    }),
    write: call(put, (file, text) => put(file, text.slice(0, 60))),
    chmod: call((file, mode) => {
      fileOf(open.get(file) ?? '').mode = mode
    }),
    sync: call(() => undefined),
    close: call((file) => open.delete(file)),
    rename: call((from, to) => {
      files.set(to, fileOf(from))
      files.delete(from)
    }),
    syncFolder: call(() => undefined),
    remove: call((name) => files.delete(name)),
  }
  return { disk, files, made: () => made }
}

const text = (files: ReturnType<typeof failing>['files']) => new TextDecoder().decode(files.get(path)?.bytes)
const holds = (files: ReturnType<typeof failing>['files']) =>
  text(files) === new TextDecoder().decode(after) ? 'new' : text(files) === new TextDecoder().decode(before) ? 'old' : 'torn'

describe('replaced', () => {
  it('writes the new text under the old mode, and leaves nothing beside it', () => {
    const { disk, files } = failing(99, 0)
    expect(replaceAtomically(disk, path, before, after, '1')).toEqual({ is: 'written' })
    expect(holds(files)).toBe('new')
    expect(files.get(path)?.mode).toBe(0o640)
    expect([...files.keys()]).toEqual([path])
  })

  const { made } = (() => {
    const whole = failing(99, 0)
    replaceAtomically(whole.disk, path, before, after, '1')
    return whole
  })()

  it.each(Array.from({ length: made() }, (_, call) => call))('keeps one text whole where call %i fails, and says which', (call) => {
    const { disk, files } = failing(call, 1)
    const result = replaceAtomically(disk, path, before, after, '1')
    expect(holds(files)).not.toBe('torn')
    expect(result).toEqual({ is: 'failed', holds: holds(files) })
    expect([...files.keys()]).toEqual([path])
  })

  it.each(Array.from({ length: made() }, (_, call) => call))('keeps one text whole where everything fails from call %i on', (call) => {
    const { disk, files } = failing(call, 99)
    expect(replaceAtomically(disk, path, before, after, '1')).toEqual({ is: 'failed', holds: 'unreadable' })
    expect(holds(files)).not.toBe('torn')
  })

  it.each<readonly [string, Parameters<typeof failing>, Uint8Array, ReplaceResult]>([
    ['a link', [99, 0, true], before, { is: 'not-a-file' }],
    ['a file that somebody has changed meanwhile', [99, 0], bytes('又改了'), { is: 'changed' }],
  ])('leaves %s alone', (_, given, read, said) => {
    const { disk, files } = failing(...given)
    expect(replaceAtomically(disk, path, read, after, '1')).toEqual(said)
    expect(holds(files)).toBe('old')
  })

  it('never writes into a file that stands where the new one should', () => {
    const { disk, files } = failing(99, 0)
    files.set('/desk/.cunyi-1.new', { bytes: bytes('别人的'), mode: 0o600 })
    expect(replaceAtomically(disk, path, before, after, '1')).toEqual({ is: 'failed', holds: 'old' })
    expect(files.get('/desk/.cunyi-1.new')?.bytes).toEqual(bytes('别人的'))
  })
})
