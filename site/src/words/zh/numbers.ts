import { groupDigits } from '@cunyi/core'

type Unit = 'person' | 'household'

const units = { person: '人', household: '户' } as const

export const count = (number: number, unit: Unit): string => `${number}${units[unit]}`

export const yuan = (fen: number): string => `${groupDigits(fen)}元`
