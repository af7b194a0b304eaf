import { words as reports } from '@cunyi/core'
import type { DocumentRefusal } from '@cunyi/import/documents'
import type { Known, UsageError } from '../../world/exit.ts'
import { ledger } from './ledger.ts'
import { many, span } from './phrases.ts'

const report = reports.en

const { day } = report

const oneOf = (some: readonly string[]): string => (some.length === 0 ? '' : ` Did you mean ${some.join(' or ')}?`)

const villages = (known: readonly Known[]): string =>
  known.length === 0
    ? 'There is no village here yet; write “<village>/village.md” first.'
    : `There are: ${known.map(({ folder, name }) => `${folder} (${name})`).join(', ')}.`

/** Why a document is not read, and what to do with it first. */
const documents: Readonly<Record<DocumentRefusal, string>> = {
  'old-word': 'has the old format of Word; open it and save it as .docx.',
  'old-excel': 'has the old format of Excel; open it and save it as .xlsx.',
  wps: 'has the own format of WPS; save text as .docx, tables as .xlsx.',
  picture: 'is a picture, whose words are not read; fill the form in from it (cunyi desk) and attach the picture.',
  pdf: 'is a PDF, which is not read; use the document it was made from, or copy its text into a .txt file.',
  unknown: 'is neither .docx nor .xlsx nor .txt.',
  broken: 'cannot be opened; it is damaged, or has a password.',
  'too-large': 'is larger than 20 MiB; take its pictures out.',
}

export const wrong = (one: UsageError): string => {
  switch (one.wrong) {
    case 'no-path':
      return `There is no such file or folder: ${one.path}`
    case 'no-browser':
      return `No browser that can write a PDF was found on this computer (Chrome, Chromium or Edge). Install one, or say where it is with CUNYI_BROWSER; or write a page and print it from any browser: cunyi notice ${one.path} --html`
    case 'ledger':
      return ledger.refused(one.path, one.why)
    case 'document':
      return `${one.path} ${documents[one.why]}`
    case 'unreadable':
      return `Cannot open ${one.path}; please check its permissions.`
    case 'no-records':
      return `There is no record in ${one.path}; records are “<village>/<year>/<number>-<name>.md”.`
    case 'not-a-record':
      return `${one.path} is no record; a record’s name ends in .md.`
    case 'unwritable':
      return `Cannot write ${one.path}; please check permissions and free space.`
    case 'not-one-record':
      return `There are ${many(one.found, 'record')} in ${one.path}; please name the one file to look at.`
    case 'no-command':
      return 'No command was given; see cunyi --lang en --help.'
    case 'no-argument':
      return 'Something is missing after the command; add --help to see what.'
    case 'too-many':
      return 'There is a word too many; put quotation marks round a title that has spaces.'
    case 'no-value':
      return 'An option lacks its value; add --help to see what.'
    case 'taken':
      return `${one.path} exists already and was left alone; give another name.`
    case 'no-board':
      return `There is no built board in ${one.path}; run cunyi build --out ${one.path} first.`
    case 'no-desk':
      return 'The form has not been built yet; run pnpm build:desk first.'
    case 'no-goal':
      return 'No day was named to be in time for; such as --outcome-by 2026-12-31 (outcome posted) or --resolution-by 2026-10-31 (resolved).'
    case 'step':
      return one.text === ''
        ? 'Nothing comes next in this matter; to print another step, name it.'
        : `There is no step “${one.text}”. ${oneOf(one.meant)}`.trimEnd()
    case 'category':
      return [
        `There is no kind of matter called “${one.text}”.`,
        oneOf(one.meant).trim(),
        `There are: ${Object.values(report.names.categories).join('; ')}.`,
      ]
        .filter((part) => part !== '')
        .join(' ')
    case 'command':
      return `There is no command “${one.text}”.${oneOf(one.meant)}`
    case 'option':
      return `There is no option “${one.text}”.${oneOf(one.meant)}`
    case 'value':
      return `${one.option} is “${one.text}”; it should be ${asked(one.asked)}.`
    case 'rule':
      return `There is no rule “${one.text}”.${oneOf(one.meant)} cunyi explain lists them all.`
    case 'local-rule':
      return `“${one.text}” is a rule of a town’s or village’s own; please say whose: cunyi explain ${one.text} --in <village>`
    case 'statute':
      return `There is no statute “${one.text}” on file.${oneOf(one.meant)} cunyi law lists them all.`
    case 'no-text':
      return `The text of ${one.stem} on ${day(one.on)} is not on file; there is: ${one.spans.map(span).join(', ')}.`
    case 'where':
      return `“${one.text}” is no place we know; give a province (Zhejiang), a code (cn-zj), a village’s folder or its name. ${villages(one.known)}`
    case 'no-jurisdiction':
      return `${one.path} names no jurisdiction, so nobody knows which law applies; please add it.`
    case 'village':
      return one.several
        ? `More than one village begins with “${one.text}”. ${villages(one.known)}`
        : `There is no village “${one.text}”. ${villages(one.known)}`
    case 'title':
      return one.why === 'blank'
        ? 'The title is empty; please say what the matter is.'
        : 'The title seems to hold an identity, card or phone number; please leave it out.'
  }
}

const asked = (what: Extract<UsageError, { wrong: 'value' }>['asked']): string => {
  if (typeof what === 'object') return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(what)
  return {
    day: 'a day such as 2026-03-18',
    days: 'a number of days such as 60',
    port: 'a port between 0 and 65535',
    address: 'an address such as https://xikou.example/',
    year: 'a year of four digits such as 2026',
    slug: 'small letters, digits and hyphens, such as culture-hall-roof',
  }[what]
}
