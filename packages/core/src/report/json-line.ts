/**
 * A value as one line of JSON that a terminal may show.
 *
 * What would turn a line round or hide in it is written as JSON can write it, so that the data stay.
 *
 * @example jsonLine({ title: '路灯\u202e' }) //=> '{"title":"路灯\\u202e"}'
 */
export const jsonLine = (value: unknown): string => JSON.stringify(value).replace(unseen, escaped)

const unseen = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu
const escaped = (one: string): string =>
  Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
