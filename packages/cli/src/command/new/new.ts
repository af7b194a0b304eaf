import { join, resolve } from 'node:path'
import { type Category, type Day, day, redact } from '@cunyi/core'
import { isFolder, shownPath } from '../../book/locate.ts'
import { findVillages, type VillageFolder, villageFoldersIn } from '../../book/villages.ts'
import { outlineOf } from '../../duties/outline.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'
import { askCategory } from './ask-category.ts'
import { blankRecord } from './blank-record.ts'
import { nextNumber, recordsHolding } from './next-number.ts'

/** What a new record is made of, as typed. */
export type NewOptions = {
  readonly content: string
  readonly year?: string | undefined
  readonly slug: string
  readonly kind?: string | undefined
  readonly words: CliWords
}

/** How often the next number is tried when others take it in the same moment. */
const tries = 100

/**
 * Starts a record: the next number of its village and year, the title, and the first step with blank fields. Never overwrites.
 *
 * @param wanted - the village's folder or its name
 */
export const startRecord = (world: World, wanted: string, title: string, options: NewOptions): Exit | UsageError => {
  const asked = { title: title.replace(/\s+/gu, ' ').trim(), year: options.year ?? world.today.slice(0, 4) }
  const wrong = wrongIn(asked.title, asked.year, options.slug)
  if (wrong !== undefined) return wrong
  const root = resolve(world.cwd, options.content)
  if (!isFolder(world, root)) return { wrong: 'no-path', path: options.content }
  const homes = villageFoldersIn(world, root)
  if (isUsageError(homes)) return homes
  const meant = findVillages(homes, wanted)
  const [home] = meant
  if (home === undefined) return { wrong: 'village', text: wanted, known: homes }
  if (meant.length > 1) return { wrong: 'village', text: wanted, known: meant, several: true }
  const on = dayIn(asked.year, world.today)
  const chosen = askCategory(world, options.kind, home.village, on, options.words)
  if (isUsageError(chosen)) return chosen
  const { category } = chosen
  const path = written(world, root, home, { ...asked, slug: options.slug, ...chosen, words: options.words })
  if (isUsageError(path)) return path
  world.print(options.words.new.started(path.path))
  const said = options.words.new
  const lines =
    category === undefined
      ? [said.noKind]
      : said.outline(
          outlineOf(home.village, category, on),
          category,
          on,
          home.village.local.map(({ statute }) => statute),
        )
  for (const line of lines) world.print(line)
  return exit.lawful
}

type Asked = {
  readonly title: string
  readonly year: string
  readonly slug: string
  readonly category?: Category
  readonly words: CliWords
}

const written = (
  world: World,
  root: string,
  home: VillageFolder,
  { title, year, slug, category, words }: Asked,
): { readonly path: string } | UsageError => {
  const first = nextNumber(world, root, home.folder, year)
  if (first === undefined) return { wrong: 'unreadable', path: shownPath(world, join(root, home.folder)) }
  for (let number = first; number < first + tries; number += 1) {
    const three = String(number).padStart(3, '0')
    const path = join(root, home.folder, year, `${three}-${slug}.md`)
    const text = blankRecord({
      title,
      number: `${year}-${three}`,
      ...(category && { category }),
      village: home.village,
      on: dayIn(year, world.today),
      words: words.report,
    })
    const result = recordsHolding(world, join(root, home.folder, year), three, () => world.writeNew(path, text))
    if (result === 'written') return { path: shownPath(world, path) }
    if (result === 'failed') return { wrong: 'unwritable', path: shownPath(world, path) }
  }
  return { wrong: 'unwritable', path: shownPath(world, join(root, home.folder, year)) }
}

/** The composition asked for is that of today, or of the year's end where another year is named. */
const dayIn = (year: string, today: Day): Day => (today.startsWith(year) ? today : (day(`${year}-12-31`) ?? today))

const wrongIn = (title: string, year: string, slug: string): UsageError | undefined => {
  if (title === '') return { wrong: 'title', why: 'blank' }
  if (redact(title) !== title) return { wrong: 'title', why: 'personal' }
  if (!/^(?:19|20)\d\d$/.test(year)) return { wrong: 'value', option: '--year', text: year, asked: 'year' }
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? undefined : { wrong: 'value', option: '--slug', text: slug, asked: 'slug' }
}
