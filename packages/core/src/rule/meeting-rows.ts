import type { Cites } from '../base/citation.ts'
import type { Body, Organ } from '../record/fields.ts'

/** Who counts at a body's meeting without being in the room: somebody represented, somebody who takes part online. */
export type Attendance = { readonly body: Body; readonly counts: readonly ('proxies' | 'online')[]; readonly cites: Cites }

/** Who may call a body's meeting in a case that no record shows: where whoever has to let its time pass. */
export type Convening = { readonly body: Body; readonly by: Organ; readonly cites: Cites }
