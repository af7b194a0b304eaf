import { words as reports } from '@cunyi/core'
import type { NumberRange } from '../../world/exit.ts'

const { day } = reports.zh

export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

export const unit = { person: '人', household: '户' } as const

export const span = ({ from, to }: NumberRange): string => (to === undefined ? `${day(from)}起` : `${day(from)}至${day(to)}`)
