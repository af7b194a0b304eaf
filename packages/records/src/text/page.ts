import type { Finding } from '@cunyi/core'

/** A text being read, and what could not be read of it so far. */
export type TextUnderReading = { readonly text: string; readonly findings: Finding[] }
