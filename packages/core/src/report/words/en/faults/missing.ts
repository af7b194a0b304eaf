import type { FaultSentences } from '../../sentences.ts'
import { titleOf } from '../citation.ts'
import { names } from '../names.ts'

export const missingFaults: FaultSentences<'missing'> = {
  present: (fault) => {
    if (fault.of === 'step' && fault.isOpen)
      return `“${names.fields[fault.field]}” of “${names.steps[fault.step]}” has its first day and not its last, so it cannot be judged; write both once it is down.`
    if (fault.of === 'step') return `“${names.steps[fault.step]}” does not say “${names.fields[fault.field]}”, so it cannot be judged.`
    if (fault.of === 'matter')
      return fault.field === 'steps'
        ? 'There is no step yet; the first is the proposal by the village Party organisation.'
        : `“${names.fields[fault.field]}” is missing under the title, so it cannot be judged.`
    if (fault.field === 'village') return "The village's description (village.md) has something unreadable; mend it first."
    if (fault.misplaced !== undefined)
      return `The village's division code ${fault.misplaced} does not lie in the place whose law it names (the nation as a whole is no village's place), so whose law binds is not known and nothing is judged.`
    if (fault.field === 'jurisdiction')
      return "The village's description does not say which province's law applies, so it cannot be judged."
    if (fault.field === 'composition')
      return `The village's description has no composition in force${fault.day === undefined ? '' : ` on ${fault.day}`}, so it cannot be judged.`
    if (fault.ended !== undefined)
      return `The five years of “${names.sizes[fault.field]}” in the village's composition ended on ${fault.ended}; who sits${fault.day === undefined ? '' : ` on ${fault.day}`}, and how many, is not written, so it cannot be judged.`
    return `The village's composition${fault.day === undefined ? '' : ` on ${fault.day}`} does not say “${names.sizes[fault.field]}”, so it cannot be judged.`
  },
  law: (fault, statutes) => {
    switch (fault.what) {
      case 'missing':
        return `There is no law on file for this place on ${fault.day}, so it cannot be judged.`
      case 'crossed':
        return `The law changed while the matter was under way: earlier steps are judged by the ${titleOf(fault.before, statutes)}, those from ${fault.day} on by the ${titleOf(fault.since, statutes)}.`
      case 'unverified':
        return `Rules that were last held against their text more than a year ago: ${fault.texts.map(({ statute, verifiedOn }) => `${titleOf(statute, statutes)} (${verifiedOn})`).join('; ')}; compare the texts in force.`
      case 'looser':
        return 'The local rule asks for less than the law above it and has no effect; the law above is judged.'
    }
  },
  malformed: ({ of, at }) =>
    `The data of ${{ matter: 'the matter', village: 'the village', today: '“today”' }[of]} is malformed${at === '' ? '' : ` at ${at}`}: numbers are whole and not negative, days are YYYY-MM-DD, names are known ones. Nothing is judged.`,
  'left-unread': ({ step, text }) =>
    `${step === undefined ? 'The record' : `“${names.steps[step]}”`} holds words that could not be read: “${text}”. Mend them first; until then it cannot be judged.`,
}
