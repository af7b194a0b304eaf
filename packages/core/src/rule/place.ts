import type { Village } from './village.ts'

/** The first two digits of a division code, by the place whose law is asked. */
const provinces: Readonly<Record<string, string>> = {
  11: 'cn-bj',
  12: 'cn-tj',
  13: 'cn-he',
  14: 'cn-sx',
  15: 'cn-nm',
  21: 'cn-ln',
  22: 'cn-jl',
  23: 'cn-hl',
  31: 'cn-sh',
  32: 'cn-js',
  33: 'cn-zj',
  34: 'cn-ah',
  35: 'cn-fj',
  36: 'cn-jx',
  37: 'cn-sd',
  41: 'cn-ha',
  42: 'cn-hb',
  43: 'cn-hn',
  44: 'cn-gd',
  45: 'cn-gx',
  46: 'cn-hi',
  50: 'cn-cq',
  51: 'cn-sc',
  52: 'cn-gz',
  53: 'cn-yn',
  54: 'cn-xz',
  61: 'cn-sn',
  62: 'cn-gs',
  63: 'cn-qh',
  64: 'cn-nx',
  65: 'cn-xj',
}

/** The first four digits, of the cities that have a law of their own on file. */
const cities: Readonly<Record<string, string>> = { 3302: 'cn-zj-ningbo', 3305: 'cn-zj-huzhou' }

/**
 * Whether a village is a model for teaching: its code is of no place, and the nation's law alone is asked.
 *
 * @example isModel({ ...village, code: '000000000000', jurisdiction: 'cn' }) //=> true
 */
export const isModel = ({ code, jurisdiction }: Village): boolean => jurisdiction === 'cn' && code?.startsWith('0') === true

/**
 * Whether a village's division code lies elsewhere than the place whose law it names: whose law binds is then not known.
 *
 * A code that begins with a nought is a model's, and lies nowhere.
 *
 * @source GB/T 2260
 * @example isMisplaced({ ...village, code: '320500000000', jurisdiction: 'cn-zj' }) //=> true
 */
export const isMisplaced = ({ code, jurisdiction }: Village): boolean => {
  if (code === undefined || jurisdiction === undefined || code.startsWith('0')) return false
  return (cities[code.slice(0, 4)] ?? provinces[code.slice(0, 2)]) !== jurisdiction
}
