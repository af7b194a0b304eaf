import { type Finding, findPersonalData, initialState, type Reading, type Verdict, type Village } from '@cunyi/core'
import type { Town } from '@cunyi/records'

/** What the door lets through of a record that holds personal data: that it is withheld, of what kind, in which line, and nothing of its text. */
export const publishedVerdict = (verdict: Verdict): Verdict => {
  const village = publishedVillage(verdict.village)
  const findings = verdict.findings.filter(isPrivate).map(bare)
  if (findings.length === 0) return village === verdict.village ? verdict : { ...verdict, village }
  const { answer, stage } = verdict
  return { reading: emptied(verdict.reading, findings), village, answer, stage, findings, steps: [], state: initialState }
}

/** A village or town as its pages may show it: of one whose description holds personal data only the name and the numbers. */
export const publishedVillage = <Place extends Village | Omit<Town, 'path'>>(place: Place): Place => {
  if (!place.findings.some(isPrivate)) return place
  const { hotline: _, filing: __, ...rest } = place
  const shown = { ...rest, name: isClean(place.name) ? place.name : '', local: [], findings: place.findings.filter(isPrivate).map(bare) }
  // What was left out may be missing in both.
  return shown as unknown as Place
}

/** Whether a record is withheld. */
export const isWithheld = ({ reading }: Verdict): boolean => reading.findings.some(isPrivate)

/**
 * A path as an address may hold it: a part that names a person keeps its number and nothing else.
 *
 * @example publishedPath('cangxi/2026/003-0571-88881234.md') //=> 'cangxi/2026/003-withheld.md'
 */
export const publishedPath = (path: string): string =>
  path
    .split('/')
    .map((part) => {
      if (findPersonalData(part).length === 0) return part
      const number = /^\d{1,4}-/.exec(part)?.[0] ?? ''
      const own = findPersonalData(part.slice(number.length)).length > 0 ? number : ''
      return `${own}withheld${/\.mdx?$/i.exec(part)?.[0] ?? ''}`
    })
    .join('/')

/** What is only a question to the clerk withholds nothing. */
const isPrivate = ({ rule, level }: Finding): boolean => rule.startsWith('private-') && level !== 'note'

/** Without what stands around the data. */
const bare = (finding: Finding): Finding => ({ ...finding, fault: { ...finding.fault, ...('text' in finding.fault && { text: '' }) } })

/** Only the title and the number, where no part of the data stands in their line. */
const emptied = ({ path, matter, title }: Reading, findings: readonly Finding[]): Reading => {
  const isFree = (line: number | undefined): boolean =>
    line !== undefined &&
    !findings.some(({ place, fault }) => place.line <= line && line <= ('until' in fault ? Number(fault.until) : place.line))
  const number = isFree(title.facts.number?.line) && isClean(matter.number ?? '') ? matter.number : undefined
  return {
    path: publishedPath(path),
    text: '',
    matter: {
      title: isFree(title.heading.line) && isClean(matter.title) ? matter.title : '',
      ...(number !== undefined && { number }),
      others: [],
      blocks: [],
      steps: [],
    },
    title: { heading: title.heading, facts: {}, unread: [] },
    steps: [],
    findings,
  }
}

/** Whether a name can be shown beside data that was found: it holds none, and no piece of a number. */
const isClean = (text: string): boolean => findPersonalData(text).length === 0 && !/\p{N}{5}|[〇零○一二三四五六七八九]{5}/u.test(text)
