import type { HelpWords } from '../help.ts'
import { ledgerHelp } from './ledger.ts'
import { boardHelp } from './sheets/board.ts'
import { notice } from './sheets/notice.ts'

export const help: HelpWords = {
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
    desk: {
      about: 'open the form, where no format has to be known',
      examples: `Examples:
  cunyi desk
  cunyi desk content/cangxi
  cunyi desk --port 8450

It opens on this computer alone. What is missing is said while one fills in, and what is saved is the record's own file.`,
    },
    import: {
      about: 'read Word, Excel or text into a draft to be confirmed',
      examples: `Examples:
  cunyi import minutes.docx
  cunyi import register.docx --out content/cangxi/2026/014-draft.md
  cunyi import ledger.xlsx

What is understood stands as facts, each with （待核对） behind it; the rest stays as it was, and nothing is guessed. The record is judged once the marks are gone.
Ends with 2 where a draft was made, 3 where the document could not be read.`,
    },
    notice: { about: notice.about, examples: notice.examples },
    ...boardHelp,
    ...ledgerHelp,
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
    board: 'a built board; public where none is named',
    folder: 'a folder, a village or one record; everything where none is named',
    step: 'which step; the next one where none is named',
    path: 'one record',
    document: 'minutes, a form or a notice: .docx, .xlsx or .txt',
    rule: 'the name of a rule, such as representatives-quorum, or of a kind of matter, such as land-contracting',
    'one-village': 'the folder or name of a village; all without it',
    note: 'the signed note of a village, its list and keys.txt beside it',
    book: 'the folder of the records, or a board that was built',
    village: 'a village’s folder or name',
    title: 'what the matter is; in quotation marks if it has spaces',
    statute: 'which statute, such as cn/vco; cunyi law names them',
    from: 'the earlier day, such as 2018-12-29',
    to: 'the later day, such as 2026-01-01',
  },
  format: (rows) => rows.map(([format, about]) => `${format} ${about}`).join(', '),
  options: {
    ...notice.options,
    village: 'only this village: its folder or its name',
    'outcome-by': 'the last day to post the outcome, such as 2027-06-30',
    'resolution-by': 'the last day to resolve, such as 2027-03-31',
    works: 'how many days the works take; 1 where nothing is said',
    out: 'the file to write; one that exists is never overwritten',
    'out-folder': 'the folder to write; public if nothing is said',
    fresh: 'make everything anew',
    kind: 'the kind of matter, such as charter',
    yes: 'write without asking',
    check: 'only say which files would change',
    lang: 'zh Chinese, en English; Chinese if nothing is said',
    key: 'the file of the key; made where there is none',
    port: 'which port to use; any that is free if nothing is said',
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
    byAge: 'laws still in force, those least lately seen as valid first',
    help: 'show this',
    version: 'show the version',
  },
}
