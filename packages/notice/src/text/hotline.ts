import { redact } from '@cunyi/core'

/** A landline with its area code, or a public service number: an office's, never a person's. */
const office = /^(?:0\d{2,3}[- ]?\d{7,8}|400[- ]?\d{3}[- ]?\d{4}|1\d{4})$/

/**
 * The number under which objections are heard. An office's is drawn, because a villager must be able to ring it; any other is veiled.
 *
 * @example hotline('0571-00000000') //=> '0571-00000000'
 * @example hotline('13800138000') //=> '＊＊＊＊＊＊＊＊＊＊＊'
 */
export const hotline = (text: string): string => (isOffice(text) ? text : redact(text))

/** Whether a number may be rung from the page. */
export const isOffice = (text: string): boolean => office.test(text)
