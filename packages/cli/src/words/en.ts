import {
  type NextMeeting,
  type NextPosting,
  type NextStep,
  type OutcomeWait,
  words as reports,
  requirementsWords,
  type Stage,
} from '@cunyi/core'
import { enForm } from '../form/words.ts'
import type { Known, NumberRange, UsageError } from '../world/exit.ts'
import { enFix } from './fix.ts'
import { enIcs } from './ics.ts'
import { enLaw } from './law-en.ts'
import { enNew } from './new.ts'
import { enNotice } from './notice.ts'
import { enPlan } from './plan.ts'
import { enStatus } from './status.ts'
import type { CliWords } from './words.ts'

const report = reports.en
const { names, day, share } = report

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
const unit = { person: ['person', 'people'], household: ['household', 'households'] } as const
const oneOf = (some: readonly string[]): string => (some.length === 0 ? '' : ` Did you mean ${some.join(' or ')}?`)
const villages = (known: readonly Known[]): string =>
  known.length === 0
    ? 'There is no village here yet; write “<village>/village.md” first.'
    : `There are: ${known.map(({ folder, name }) => `${folder} (${name})`).join(', ')}.`

const span = ({ from, to }: NumberRange): string => (to === undefined ? `from ${day(from)}` : `${day(from)} to ${day(to)}`)

const titleOf = (following: NextStep): string =>
  'body' in following && following.step === 'resolution' ? `Resolution of the ${names.bodies[following.body]}` : names.steps[following.step]

const attendance = ({ attend }: NextMeeting): string =>
  attend.length === 0
    ? 'how many should attend cannot be told until village.md says who they are'
    : attend.map((one) => `at least ${one.needed} of ${many(one.whole, unit[one.unit][0], unit[one.unit][1])} must come`).join(', or ')

const agreement = ({ attend, agree }: NextMeeting): string =>
  agree
    .map((one) =>
      attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
        ? `with ${one.whole} present at least ${one.needed} must agree (${share(one.share)} of those present: more who come, more who must agree)`
        : `at least ${one.needed} must agree (${share(one.share)} of all ${one.whole}, whether they come or not)`,
    )
    .join(', or ')

const meeting = (following: NextMeeting): string => {
  const { convener, notice, earliest } = following
  const when =
    notice === undefined
      ? `no law sets a notice, so it may meet from ${day(earliest)}`
      : `notice is ${many(notice.days, 'day')}; given today, it may meet from ${day(earliest)}`
  const called = convener === undefined ? '' : `Called by the ${names.organs[convener]}; `
  const said = `${called}${[attendance(following), agreement(following), when].filter((part) => part !== '').join('; ')}.`
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const posting = ({ step, earliest, days, until, waits }: NextPosting): string => {
  const first = step === 'outcome' ? `Once the work is done. ${waits === undefined ? '' : waiting(waits)}` : ''
  if (days === undefined || until === undefined) return `${first}From ${day(earliest)}; no law sets a number of days.`
  return `${first}From ${day(earliest)}, for at least ${many(days, 'day')} without the first; put up on ${day(earliest)}, it stays until ${day(until)}.`
}

const waiting = ({ for: what, until }: OutcomeWait): string =>
  what === 'notice'
    ? `The resolution hangs until ${day(until)}, and nothing is done while people may object. `
    : `It was accepted on ${day(until)} and is told from the day after. `

const ends: { readonly [S in Stage]?: string } = {
  completed: 'It is completed; nothing comes next.',
  withdrawn: 'It was withdrawn and ends here; to take it up again, start a new matter.',
  terminated: 'It was terminated and ends here; to take it up again, start a new matter.',
}

const wrong = (one: UsageError): string => {
  switch (one.wrong) {
    case 'no-path':
      return `There is no such file or folder: ${one.path}`
    case 'no-browser':
      return `No browser that can write a PDF was found on this computer (Chrome, Chromium or Edge). Install one, or say where it is with CUNYI_BROWSER; or write a page and print it from any browser: cunyi notice ${one.path} --html`
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
      return `There is no village “${one.text}”. ${villages(one.known)}`
    case 'title':
      return one.why === 'blank'
        ? 'The title is empty; please say what the matter is.'
        : 'The title seems to hold an identity, card or phone number; please leave it out.'
  }
}

const asked = (what: Extract<UsageError, { wrong: 'value' }>['asked']): string => {
  if (typeof what === 'object') return what.join(' or ')
  return {
    day: 'a day such as 2026-03-18',
    days: 'a number of days such as 60',
    address: 'an address such as https://xikou.example/',
    year: 'a year of four digits such as 2026',
    slug: 'small letters, digits and hyphens, such as culture-hall-roof',
  }[what]
}

/** English. */
export const en: CliWords = {
  language: 'en',
  report,
  wrong,
  check: {
    summary: ({ lawful, breached, unknown, pages }) => {
      const total = `${many(lawful + breached + unknown, 'record')}: ${lawful} lawful, ${breached} breached, ${unknown} unknown.`
      return pages === 0 ? total : `${total} Besides, ${many(pages, 'page')} of village or town to mend.`
    },
    page: 'village page to mend',
    links: (paths) =>
      `${many(paths.length, 'link')} not looked at: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' …' : ''}; links are not followed, so name the file or folder itself.`,
    alone: (folders) =>
      `${many(folders.length, 'folder')} of attachments beside no record: ${folders.slice(0, 3).join(', ')}${folders.length > 3 ? ' …' : ''}; a folder has its record’s name, so mend the name, or write the record.`,
    unseen: ({ trouble }) =>
      `The version history was not looked into: ${
        {
          'no-git': 'there is no git on this machine',
          'not-ours': 'the folder is another user’s and git refuses it; let its owner look, or have it declared safe',
          'no-repository': 'the records are not in a folder kept by git',
          'nothing-committed': 'nothing has been committed yet',
          shallow: 'only its latest part is here (a shallow clone), which does not show what came first; fetch all of it',
          failed: 'git could not look',
        }[trouble]
      }. The records are judged all the same.`,
  },
  next: {
    mend: 'To be mended first:',
    following: (following, first) =>
      `${first ? 'Next' : 'Or'}: ${titleOf(following)}. ${'body' in following ? meeting(following) : posting(following)}`,
    ended: (stage) => ends[stage] ?? 'Nothing comes next.',
    nowhere: 'What comes next cannot be told until the above is mended, or the law of this place and day is on file.',
    unfilled: (step) => `“${names.steps[step]}” has no day yet: fill it in on the day it is held, then ask again.`,
    duties: 'Still running:',
    waiting: ({ from, until }) =>
      `The objection of ${from} has no answer${until === undefined ? '' : `; it is due by ${until}`}. The outcome waits for it.`,
    duty: ({ step, from, until, left }) =>
      `${names.steps[step]}, up since ${day(from)}, must stay at least until ${day(until)}: ${left === 0 ? 'today' : `${many(left, 'day')} left`}.`,
    deadline: (deadline, left) =>
      `Deadline ${day(deadline)}: ${left < 0 ? `${many(-left, 'day')} ago` : left === 0 ? 'today' : `${many(left, 'day')} left`}.`,
  },
  explain: {
    placed: 'This is the nation’s law alone. For a province or a village add --in cn-zj, or --in <village>.',
    matters: 'Matters: who decides, what comes first, where it is filed',
    on: (steps) => `Asked of: ${steps.map((step) => names.steps[step]).join(', ')}`,
    for: (categories) => `Only for: ${categories.map((one) => names.categories[one]).join('; ')}`,
    level: (level) =>
      ({
        breach: 'Where it is not kept: the law is breached, and the matter is not lawful.',
        defect: 'Where it is not kept: the record is thin, the answer is unknown, and unknown is not lawful.',
        note: 'Where it is not kept: a note; the answer stays.',
      })[level],
    basis: 'Stands in:',
    aside: (text) => ` (${text})`,
    span: (from, to) => span({ from, ...(to && { to }) }),
    unless: (claim, cites) => `Exception: where the record says “${claim}” with the reason, it is a note and no breach (${cites}).`,
    broken: (path) => `Broken: ${path}`,
    kept: (path) => `Kept: ${path}`,
    local: 'Local rules',
    unshown: 'Nobody has written an example of it yet.',
    structure: 'Before anything is judged',
    reading: 'How a record is written',
    hint: 'Where a rule stands, and an example, or who decides a matter: cunyi explain <rule or matter>',
  },
  law: enLaw,
  agenda: requirementsWords.en,
  fix: enFix,
  status: enStatus,
  plan: enPlan,
  form: enForm,
  ics: enIcs,
  notice: enNotice,
  new: enNew,
  printed: (path) => `Written: ${path}. Open it in a browser and print it on A4.`,
  help: {
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
    about: 'Checks a village’s minute book against the law, article by article.',
    examples: `Examples:
  cunyi check                                  every record under content
  cunyi check content/cangxi                   one village
  cunyi check content --brief                  one line a record
  cunyi next content/cangxi/2026/008-street-lamps.md
                                               what comes next, how many must come, from which day
  cunyi explain representatives-quorum         what a rule asks, and where it stands
  cunyi new cangxi "Parking ground"            start a record
  cunyi law --in cn-zj                         the law on file

Ends with: 0 all lawful, 1 some breached, 2 none breached but some unknown, 3 could not run.`,
    commands: {
      check: {
        about: 'say whether records are lawful',
        examples: `Examples:
  cunyi check content/cangxi/2026/003-culture-hall-roof.md
  cunyi check content --format json            one line of JSON a record, for other programs
  cunyi check content --as-of 2026-04-01       as if today were 1 April 2026
  cunyi check content --history                look into the version history too

Without a path it looks at content, or at the folder you are in if it holds town.md or village.md.
content/examples is wrong on purpose and looked at only where it is named; README.md is no record.
Where git keeps the records, --history shows which step was entered late and which was written anew afterwards.
A version history is evidence, not proof; without git, or with half a history, the records are judged without it.`,
      },
      fix: {
        about: 'put records into the canonical form',
        examples: `Examples:
  cunyi fix content/cangxi/2026/008-street-lamps.md   show the changes, ask, then write
  cunyi fix content --check                           only say which files would change
  cunyi fix content --yes                             write without asking

Only the way of writing changes: names of headings and facts, colons, digits, days, sums, units, blanks, the file's encoding.
What is said never does; what cannot be read, or read in two ways, stays as it is, and cunyi check says on which line.
Ends with 0 where nothing is to be changed or all is written, 1 where something would change and was not, 3 where it could not.`,
      },
      next: {
        about: 'say what comes next, who calls it, how many must come, and from which day',
        examples: `Examples:
  cunyi next content/cangxi/2026/008-street-lamps.md
  cunyi next content/cangxi/2026/008-street-lamps.md --as-of 2026-11-30`,
      },
      status: {
        about: 'where every decision stands, overdue first',
        examples: `Examples:
  cunyi status
  cunyi status --village cangxi
  cunyi status --as-of 2026-12-31
  cunyi status --format json                   one object a line, for other programs

Overdue: a posting that ended with nothing after it, a promised day that has passed, a step the law wanted within days that have passed.`,
      },
      plan: {
        about: 'the latest day of everything, worked back',
        examples: `Examples:
  cunyi plan content/cangxi/2026/008-street-lamps.md --outcome-by 2027-06-30
  cunyi plan content/cangxi/2026/008-street-lamps.md --outcome-by 2027-06-30 --works 45
  cunyi plan content/cangxi/2026/008-street-lamps.md --resolution-by 2027-03-31

Each step by the law and the local rules of its own day; one day later is too late.
Ends with 0 where there is a plan, 1 where it is too late (and says from which day it is not), 3 where it could not run.`,
      },
      minutes: {
        about: 'the blank paper form of a step (A4)',
        examples: `Examples:
  cunyi minutes content/cangxi/2026/008-street-lamps.md              the next step
  cunyi minutes content/cangxi/2026/008-street-lamps.md review
  cunyi minutes content/cangxi/2026/008-street-lamps.md resolution --out form.html

How many should attend is filled in, and how many must come and agree is said. --out writes a page for a browser to print on one sheet of A4.`,
      },
      ics: {
        about: 'notices, meetings and ends of postings as a calendar',
        examples: `Examples:
  cunyi ics --out village.ics
  cunyi ics content/cangxi --out cangxi.ics
  cunyi ics content/cangxi/2026/008-street-lamps.md --outcome-by 2027-06-30 --out lamps.ics

With --outcome-by the planned days are in it too.`,
      },
      notice: { about: enNotice.about, examples: enNotice.examples },
      explain: {
        about:
          'say what a rule asks, where it stands, and how it is kept, or who decides a matter and what comes first; without either, list them all',
        examples: `Examples:
  cunyi explain
  cunyi explain representatives-quorum
  cunyi explain disclosure-posted --in cn-zj        nation and province, and which is the strictest
  cunyi explain review-quorum --in content/cangxi   and the town’s and village’s own rules
  cunyi explain assembly-notice --in cn-zj --on 2025-06-01
  cunyi explain land-contracting --in cangxi        who decides, what comes first, where it is filed`,
      },
      new: {
        about: 'start a record with the next free number; never overwrites',
        examples: `Examples:
  cunyi new cangxi "Parking ground" --slug parking-ground
  cunyi new 仓溪村 "Parking ground"`,
      },
      law: {
        about: 'say which law is on file, since when, and what was amended',
        examples: `Examples:
  cunyi law                                    all texts, from the nation down
  cunyi law --on 2026-03-18 --in cn-zj         what is in force there on that day
  cunyi law diff cn/vco 2018-12-29 2026-01-01  what changed between two days
  cunyi law export > law.json                  all rules, for other programs`,
      },
      'law diff': {
        about: 'what changed in a statute between two days',
        examples: `Examples:
  cunyi law diff cn/vco 2018-12-29 2026-01-01`,
      },
      'law export': {
        about: 'all rules as JSON',
        examples: `Examples:
  cunyi law export > law.json
  cunyi law export --schema > law.schema.json`,
      },
    },
    arguments: {
      paths: 'folders, villages or single records',
      folder: 'a folder, a village or one record; everything where none is named',
      step: 'which step; the next one where none is named',
      path: 'one record',
      rule: 'the name of a rule, such as representatives-quorum, or of a kind of matter, such as land-contracting',
      village: 'a village’s folder or name',
      title: 'what the matter is; in quotation marks if it has spaces',
      statute: 'which statute, such as cn/vco; cunyi law names them',
      from: 'the earlier day, such as 2018-12-29',
      to: 'the later day, such as 2026-01-01',
    },
    options: {
      ...enNotice.options,
      village: 'only this village: its folder or its name',
      'outcome-by': 'the last day to post the outcome, such as 2027-06-30',
      'resolution-by': 'the last day to resolve, such as 2027-03-31',
      works: 'how many days the works take; 1 where nothing is said',
      out: 'the file to write; one that exists is never overwritten',
      kind: 'the kind of matter, such as charter',
      yes: 'write without asking',
      check: 'only say which files would change',
      format: 'text for people, json for programs',
      lang: 'zh Chinese, en English; Chinese if nothing is said',
      'as-of': 'look at it as on this day, such as 2026-03-18; today if nothing is said',
      brief: 'one line a record',
      history: 'look into the version history too: what was entered late, what was written anew',
      slug: 'the English part of the file name; “matter” if nothing is said',
      year: 'the year it belongs to; this year if nothing is said',
      content: 'where the records are; “content” if nothing is said',
      examples: 'where the examples are; “content/examples” if nothing is said',
      in: 'where: a province, a code, a village’s folder or name',
      on: 'in force on this day, such as 2026-03-18',
      schema: 'only the JSON Schema of it',
      help: 'show this',
      version: 'show the version',
    },
  },
}
