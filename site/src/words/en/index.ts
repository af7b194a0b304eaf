import type { BoardWords } from '../type.ts'
import { decision } from './decision.ts'
import { frame } from './frame.ts'
import { law } from './law.ts'
import { pages } from './pages.ts'
import { place } from './place.ts'
import { proof } from './proof.ts'
import { share } from './share.ts'
import { steps } from './steps.ts'

/** Everything the board says in English. */
export const en: BoardWords = { frame, place, decision, steps, law, pages, proof, share }
