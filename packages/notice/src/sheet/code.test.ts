import { decodeQR } from 'qr/decode.js'
import { expect, it } from 'vitest'
import type { Tree } from '../text/tree.ts'
import { codeOf } from './code.ts'

/** The dots of the drawn path, each module so many wide. */
const dots = (tree: Tree, wide: number) => {
  if (typeof tree === 'string') throw new Error('no picture')
  const side = Number(tree.attributes.viewBox?.split(' ')[2])
  const path = tree.children.map((child) => (typeof child === 'string' ? '' : (child.attributes.d ?? ''))).at(-1) ?? ''
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => `${x} ${y}`))
  const width = side * wide
  const at = (index: number) => (dark.has(`${Math.trunc((index % width) / wide)} ${Math.trunc(index / width / wide)}`) ? 0 : 255)
  return {
    width,
    height: width,
    data: Uint8Array.from({ length: width * width * 4 }, (_, index) => (index % 4 === 3 ? 255 : at(Math.trunc(index / 4)))),
  }
}

it.each([
  'https://xikou.example/cangxi/2026/003-culture-hall-roof.html',
  `https://${'a'.repeat(60)}.example/${'b'.repeat(80)}/cangxi/2026/003-x.html`,
])('draws what a phone reads as %s', (address) => {
  expect(decodeQR(dots(codeOf(address, ''), 4))).toBe(address)
})
