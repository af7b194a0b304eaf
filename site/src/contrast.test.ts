import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheet = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')

type Colours = ReadonlyMap<string, string>
const coloursIn = (css: string): Colours =>
  new Map([...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
const [day = '', night = ''] = sheet.split('@media (prefers-color-scheme: dark)')
const schemes: readonly (readonly [string, Colours])[] = [
  ['light', coloursIn(day)],
  ['dark', coloursIn(night)],
]

/** Relative luminance, from 0 for black to 1 for white (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1:1 to 21:1. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

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
