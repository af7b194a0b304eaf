import type { Cites, Level, Wording } from '@cunyi/core'

/** What the format asks of a text, as a row: the article that asks it, how grave it is, and the demand in one sentence. */
export type ReadingRule = { readonly level: Level; readonly cites: Cites; readonly demand: Wording }
