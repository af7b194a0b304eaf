import { type Day, theDay } from '@cunyi/core'

/** The civil day in China, which has one time zone. Swedish writes a day as we do. */
export const todayInChina = (): Day => theDay(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }))
