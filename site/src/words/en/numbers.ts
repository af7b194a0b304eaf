import { groupDigits } from '@cunyi/core'

type Unit = 'person' | 'household'

const units = { person: ['person', 'people'], household: ['household', 'households'] } as const

export const count = (number: number, unit: Unit): string => `${number} ${units[unit][number === 1 ? 0 : 1]}`

/** A count whose unit has just been said. */
export const bare = (counted: string): string => counted.replace(/ .*$/, '')

export const plural = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

export const yuan = (fen: number): string => `¥${groupDigits(fen)}`

export const on = (day: string | undefined): string => (day === undefined ? 'On a day not written down ' : `On ${day} `)

export const longDay = (day: string): string => {
  const [year, month = '', date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
