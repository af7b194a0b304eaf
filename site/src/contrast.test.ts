import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contrast } from './text/contrast.ts'

const sheet = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')

type Colours = ReadonlyMap<string, string>
const coloursIn = (css: string): Colours =>
  new Map([...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
const [day = '', night = ''] = sheet.split('@media (prefers-color-scheme: dark)')
const schemes: readonly (readonly [string, Colours])[] = [
  ['light', coloursIn(day)],
  ['dark', coloursIn(night)],
]

const between = (colours: Colours, one: string, other: string): number => contrast(colours.get(one) ?? '', colours.get(other) ?? '')

it('reckons as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it.each(schemes)('has the same colours in %s', (_, colours) => {
  expect([...colours.keys()].toSorted()).toEqual([...coloursIn(day).keys()].toSorted())
})

/** Every text, and each ground it stands on. */
const texts = [
  ...['ink', 'faint', 'link', 'seal'].flatMap((text) => ['paper', 'sheet'].map((ground) => [text, ground] as const)),
  ['ink', 'bar-ground'],
  ['on-stamp', 'stamp'],
  ['on-alarm', 'alarm'],
  ['paper', 'ink'],
] as const

/** Every shape that says something, and what it is told from. */
const shapes = [
  ['bar', 'bar-ground'],
  ['alarm-edge', 'bar-ground'],
  ['against', 'bar-ground'],
  ['seal', 'bar-ground'],
  ['ink', 'bar-ground'],
  ['edge', 'paper'],
  ['edge', 'sheet'],
  ['alarm-edge', 'paper'],
  ['alarm-edge', 'alarm'],
] as const

const cases = <Pair>(pairs: readonly Pair[]) => schemes.flatMap(([scheme, colours]) => pairs.map((pair) => ({ scheme, colours, pair })))

it.each(cases(texts))('text in $scheme, $pair: 7:1', ({ colours, pair: [text, ground] }) => {
  expect(between(colours, text, ground)).toBeGreaterThanOrEqual(7)
})

it.each(cases(shapes))('a shape in $scheme, $pair: 3:1', ({ colours, pair: [shape, ground] }) => {
  expect(between(colours, shape, ground)).toBeGreaterThanOrEqual(3)
})
