import { words as reports, type StepKind } from '@cunyi/core'
import type { LedgerRefusal } from '../../world/exit.ts'
import type { HelpWords } from '../help.ts'
import type { LedgerWords } from '../ledger.ts'

const { names, day } = reports.en

/** `5-resolution` as step 5, resolution. */
const stepName = (step: string): string => {
  const [, number = '', kind = ''] = /^(\d+)-(.*)$/.exec(step) ?? []
  return `step ${number}, ${names.steps[kind as StepKind] ?? kind}`
}

const reasons: Readonly<Record<LedgerRefusal, string>> = {
  line: 'has a line that was not written by this program, or was changed',
  note: 'has a signed note that is torn, or is of another list',
  signature: 'does not match its signature: it was changed after it was signed, or signed with another key',
  shorter: 'is shorter than what was signed or seen',
  forked: 'is another list than the one that was signed or seen: what stood before was changed',
  keys: 'is no whole file of public keys',
  key: 'is not the key of this list',
  'no-key': 'needs a key to sign with: add --key <file>',
  'other-key': 'names another key of this village',
  'key-inside': 'lies among the records, which others get: keep the key elsewhere',
  'one-village': 'is a key, and a key signs one village: name it',
  memory: 'does not tell any more what was seen before, so nothing more can be seen',
}

export const ledger: LedgerWords = {
  sealed: (village, { added, total, salts, left }) =>
    [
      `${village}: ${added} lines added to the list, ${total} in all`,
      ...(salts > 0 ? [`${salts} salts made`] : []),
      ...(left > 0 ? [`${left} not sealed (no number, or perhaps personal data)`] : []),
    ].join('; '),
  signed: (village) => `The list of ${village} is signed. Give the folder “ledger” to the town, which runs cunyi cosign.`,
  cosigned: (origin, size, on) =>
    `Seen: the first ${size} lines of ${origin}, on ${day(on)}. Give the .note and keys.txt back to the village.`,
  broken: (path, why) => `Do not agree: ${path} ${reasons[why]}`,
  verified: (folder, { ledger: list, records, gone }) => {
    const count = (is: string) => records.filter(({ standing }) => standing.is === is).length
    const seen = list.seen ? `${list.seen.by} saw the first ${list.signed} lines on ${day(list.seen.day)}` : 'nobody has borne witness yet'
    return [
      ...records.flatMap(({ path, standing }) =>
        standing.is === 'different'
          ? [`Does not agree: ${path}, changed from ${stepName(standing.step)} on since it was sealed on ${day(standing.day)}`]
          : standing.is === 'unsealed'
            ? [`Not checked: ${path} is not sealed yet`]
            : standing.resealed.map((step) => `${path}: ${stepName(step)} was changed and sealed again; the list has both`),
      ),
      ...gone.map((number) => `${folder} ${number}: in the list, and no record is there`),
      `${folder}: ${count('same')} agree, ${count('different')} do not, ${count('unsealed')} not checked; ${seen}`,
    ]
  },
  refused: (path, why) => `${path} ${reasons[why]}. Nothing was signed or written.`,
}

/** How the three commands are used. */
export const ledgerHelp: Pick<HelpWords['commands'], 'seal' | 'cosign' | 'verify'> = {
  seal: {
    about: 'seal: write the digests of the records into the list of a village',
    examples: `Examples:
  cunyi seal                                   every village, not signed yet
  cunyi seal cangxi --key cangxi.key           seal and sign; a key that is not there is made

The list is ledger/<village>.txt, a line a step, added to and never changed; the signature is ledger/<village>.note. Keep the key,
and not among the records. The .salt beside a record is kept with it, and goes with it.`,
  },
  cosign: {
    about: 'bear witness, as the town, to the list of a village',
    examples: `Examples:
  cunyi cosign content/ledger/cangxi.note --key town.key

Four things are looked at: the signature, that the list is no shorter, that nothing before was changed, and that it is of the same
village. What was seen stands in town.key.seen, which is kept with the key. It says that the list was there that day, not that a
record is true.`,
  },
  verify: {
    about: 'whether records, board and lists agree',
    examples: `Examples:
  cunyi verify                                 the folder content
  cunyi verify content/cangxi                  one village

A board that was built can be looked at too: cunyi verify site/dist. Four answers: agree, do not agree, nobody has borne witness,
not checked. Ends with 0 where all agree and the town has seen it, 1 where something does not agree, 2 where something was not
checked or seen, 3 where it could not run.`,
  },
}
