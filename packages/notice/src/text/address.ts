/** Where a page stands: a file of the built board, from its root. */
export type Address = `${string}.html`

/**
 * A decision stands where its record lies. What lies elsewhere, or is no `.md`, keeps its ending, so that no two pages meet.
 *
 * @example decisionPage('cangxi/2026/003-culture-hall-roof.md') //=> 'cangxi/2026/003-culture-hall-roof.html'
 * @example decisionPage('cangxi/index.md') //=> 'cangxi/index.md.html'
 */
export const decisionPage = (path: string): Address => `${plain(isPlaced(path) ? path.replace(/\.md$/i, '') : path)}.html`

/** In the folder of its village and year, under a name that no page of the year has. */
const isPlaced = (path: string): boolean => path.split('/').length === 3 && !/\/(?:index|report)\.md$/i.test(path)

/**
 * A path that every host and file system takes as it is: what is not ASCII letter, digit, dot or dash goes by its code.
 *
 * @example plain('cangxi/2026/003-路#1') //=> 'cangxi/2026/003-_8def_231'
 */
export const plain = (path: string): string =>
  path
    .replaceAll(/[^\w./-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)
    .split('/')
    .map((part) => (part.length > longest ? `${part.slice(0, longest - digits)}${digest(part)}` : part))
    .join('/')

/** No file system takes a name longer than 255 bytes; an ending still has to go behind it. */
const [longest, digits] = [200, 17]

/** Tells long names apart that begin alike (FNV-1a, 64 bits); nothing hangs on it but that. */
const digest = (text: string): string => {
  let sum = 0xcbf29ce484222325n
  for (const sign of text) sum = ((sum ^ BigInt(sign.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn
  return `_${sum.toString(16).padStart(digits - 1, '0')}`
}
