import { todayInChina } from '@cunyi/host'

/** The day the board is built for, as the builder wrote it: today in the villages, where nothing was written. Whether it is a day, `today` looks. */
export const dayWanted = (): string => process.env.CUNYI_AS_OF ?? todayInChina()
