import { boardSettings } from '../settings/settings.ts'
import type { Spoken } from '../words/type.ts'
import { board } from './board.ts'

/** What the board is called: as the town has named it, else by the town's own name. */
export const boardName = ({ says }: Pick<Spoken, 'says'>): string => boardSettings().title ?? says.name(board().town.name)
