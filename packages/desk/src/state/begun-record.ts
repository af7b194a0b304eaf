import type { Category, Locale, Names } from '@cunyi/core'
import type { Desk } from './desk.ts'

/** What a new record begins with. */
export type Begun = {
  readonly desk: Pick<Desk, 'paths' | 'closed' | 'today'>
  readonly folder: string
  readonly title: string
  readonly kind: Category | undefined
  readonly number: string
  readonly names: Names
  readonly locale: Locale
}

/** A new record and where it will lie: nothing in it but its title, its number and its kind; steps come one by one. */
export const begunRecord = ({
  desk,
  folder,
  title,
  kind,
  number,
  names,
  locale,
}: Begun): { readonly path: string; readonly text: string } => {
  const year = desk.today.slice(0, 4)
  const home = folder === '' ? year : `${folder}/${year}`
  const taken = [...desk.paths(folder), ...desk.closed().map(({ path }) => path)]
  const digits = /(\d+)\D*$/u.exec(number)?.[1] ?? '001'
  let count = Number(digits)
  const pathFor = (): string => `${home}/${String(count).padStart(3, '0')}-matter.md`
  while (taken.some((path) => path.startsWith(`${home}/${String(count).padStart(3, '0')}-`))) count++
  const lines = [
    `# ${title.replaceAll(/\s+/gu, ' ')}`,
    '',
    `- ${names.fields.number}${locale.colon}${number}`,
    ...(kind === undefined ? [] : [`- ${names.fields.category}${locale.colon}${names.categories[kind]}`]),
    '',
  ]
  return { path: pathFor(), text: lines.join('\n') }
}
