import { encodeQR } from 'qr'
import { element, type Tree } from '../text/tree.ts'

/** Modules of quiet round the code, as the standard asks. */
const quiet = 4

/** Millimetres: a module is half of one, and a code of many modules stays as wide as one of fifty. */
const [module, widest] = [0.5, 25]

/** An address as a QR code: one path, a square for each dark module. A quarter of it may be torn or stamped over (level Q). */
export const codeOf = (address: string, label: string): Tree => {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: quiet })
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const side = String(rows.length)
  const width = `${(rows.length * Math.min(module, widest / (rows.length - 2 * quiet))).toFixed(2)}mm`
  return element(
    'svg',
    {
      class: 'code',
      width,
      height: width,
      viewBox: `0 0 ${side} ${side}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    element('path', { fill: '#fff', d: `M0 0h${side}v${side}h-${side}z` }),
    element('path', { fill: '#000', d: dark.join('') }),
  )
}
