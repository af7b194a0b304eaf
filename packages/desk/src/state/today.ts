import { type Day, theDay } from '@cunyi/core'

/** The civil day in China, wherever the machine thinks it is. */
export const todayInChina = (now: Date = new Date()): Day => theDay(new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10))
