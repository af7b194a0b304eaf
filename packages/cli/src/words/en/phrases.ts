import { words as reports } from '@cunyi/core'
import type { NumberRange } from '../../world/exit.ts'

const { day } = reports.en

export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

export const unit = { person: ['person', 'people'], household: ['household', 'households'] } as const

export const span = ({ from, to }: NumberRange): string => (to === undefined ? `from ${day(from)}` : `${day(from)} to ${day(to)}`)
