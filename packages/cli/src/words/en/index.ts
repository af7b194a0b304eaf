import { words as reports, requirementsWords } from '@cunyi/core'
import type { PassedOverKind } from '@cunyi/host'
import type { CliWords } from '../type.ts'
import { fix } from './fix.ts'
import { help } from './help.ts'
import { ics } from './ics.ts'
import { law } from './law.ts'
import { ledger } from './ledger.ts'
import { newWords } from './new.ts'
import { next } from './next.ts'
import { many, span } from './phrases.ts'
import { plan } from './plan.ts'
import { board } from './sheets/board.ts'
import { form } from './sheets/form.ts'
import { notice } from './sheets/notice.ts'
import { status } from './status.ts'
import { wrong } from './wrong.ts'

const report = reports.en

const { names } = report

/** Why it was not looked into. */
const passedOver: Readonly<Record<Exclude<PassedOverKind, 'link'>, string>> = {
  pipe: 'which is a pipe and no file',
  socket: 'which is a socket and no file',
  device: 'which is a device and no file',
  name: 'whose name holds what no name should (it is not UTF-8, or has a backslash or a line break): rename it; files out of archives made on Windows often have such names',
  deep: 'which lies too deep in folders',
}

/** English. */
export const en: CliWords = {
  report,
  wrong,
  check: {
    passedOver: (entries) => {
      const links = entries.filter(({ is }) => is === 'link').map(({ path }) => path)
      const linked = `${many(links.length, 'link')} not looked at: ${links.slice(0, 3).join(', ')}${links.length > 3 ? ' …' : ''}; links are not followed, so name the file or folder itself.`
      const rest = entries.flatMap(({ path, is }) => (is === 'link' ? [] : [`not looked into: ${path}, ${passedOver[is]}`]))
      return [...(links.length > 0 ? [linked] : []), ...rest]
    },
    strays: (pages) =>
      `${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ` and ${pages.length - 3} more` : ''} in the wrong place: a village’s folder lies right beside town.md, a town’s right in its county’s folder; what lies elsewhere is on no board, so move it.`,
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
  law,
  ledger,
  agenda: requirementsWords.en,
  fix,
  status,
  plan,
  form,
  ics,
  notice,
  new: newWords,
  board,
  desk: {
    opened: (address) =>
      `Open in a browser: ${address}\nOnly this computer reaches it. The address carries a password for this once: show it to nobody. Ctrl+C closes it.`,
    taken: (port) => `Port ${port} is in use by another program: name another, or none.`,
  },
  imported: (facts) =>
    `${facts} facts were read, each with （待核对） behind it: compare them with the document, take the mark away where they are right, and correct them where not. What was not understood stays below as it was. Until then nothing is judged or published.`,
  printed: (path) => `Written: ${path}. Open it in a browser and print it on A4.`,
  next,
  help,
}
