import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fastParse } from '@cunyi/host'
import { type Parse, parse, read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { cap, ours, pathological } from './stalling.ts'

const parsers: readonly (readonly [string, Parse])[] = [
  ['remark', parse],
  ['satteri', fastParse],
]
/** Each text and how long it may take at the cap, in milliseconds on a machine at rest. */
const texts = [
  ...Object.entries(pathological).map(([name, make]) => [name, make, 200] as const),
  ...Object.entries(ours).map(([name, make]) => [name, make, 800] as const),
]
const sample = readFileSync(join(import.meta.dirname, '../content/cangxi/2026/003-culture-hall-roof.md'), 'utf8')

/** What this thread worked, in milliseconds, to read a text. */
const worked = (text: string, by: Parse): number => {
  const before = process.threadCpuUsage()
  read('x.md', text, { parse: by })
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * The least that two readings took of five runs in turn, and no more runs than it takes to see that the second is quick enough beside the first:
 * a machine that is busy with something else slows both.
 */
const least = (one: () => number, other: () => number, most: (one: number) => number): readonly [number, number] => {
  let [a, b] = [one(), other()]
  for (let run = 1; run < 5 && b >= most(a); run++) [a, b] = [Math.min(a, one()), Math.min(b, other())]
  return [a, b]
}

/** A record of 1.5 KiB is read by remark in two and a half milliseconds where nothing else runs. */
const idle = 2.5
const slowed = (pace: number): number => Math.max(1, pace / idle)
/**
 * 2.8 for each doubling; what grows with the square takes sixteen times as long. Below a quarter of what the whole may take it is the machine that
 * is measured, its compiler and its memory, and what would grow so from there is caught at the cap.
 */
const inLine = (once: number, limit: number): number => Math.max(2.8 * 2.8 * once, limit / 4)

describe.each(parsers)('read by %s', (_, by) => {
  it.each(texts)('%s: at the cap in time', (_name, make, limit) => {
    const text = make(cap)
    expect(text.length).toBeLessThanOrEqual(cap + 16)
    const [pace, whole] = least(
      () => worked(sample, parse),
      () => worked(text, by),
      (now) => limit * slowed(now),
    )
    expect(whole).toBeLessThan(limit * slowed(pace))
  })

  it.each(texts)('%s: four times the text, about four times the work', (_name, make, limit) => {
    const [small, large] = [make(cap / 8), make(cap / 2)]
    const allowed = limit * slowed(worked(sample, parse))
    const [once, more] = least(
      () => worked(small, by),
      () => worked(large, by),
      (now) => inLine(now, allowed),
    )
    expect(more).toBeLessThan(inLine(once, allowed))
  })
})
