import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { many } from '../numbers.ts'

const stops = {
  corrects: 'no earlier step is the one that it corrects',
  item: 'that step has no fact of this name',
  was: '“Was” is not what that step says',
  now: '“Is now” cannot be read',
} as const

export const keepingFaults: FaultSentences<'keeping'> = {
  corrected: (fault) => {
    switch (fault.what) {
      case 'by-hand':
        return 'There is a correction that names no fact; what it changes is not carried over and has to be looked at by a person.'
      case 'unfollowed':
        return `There is a correction, and ${stops[fault.stops]}; what it changes is not carried over.`
      case 'applied':
        return `“${names.fields[fault.field]}” of “${names.steps[fault.step]}” is judged as corrected; what stood there first is kept.`
      case 'unwatched':
        return `As first written the rules were not kept; only the correction of “${names.fields[fault.field]}” makes them so, and such a correction needs an opinion of the supervision committee.`
    }
  },
  rewritten: ({ what, step, round, fields, on, commit, weighs }) => {
    const when = on === undefined ? 'In what is not committed yet' : `By the version history, on ${on} (commit ${commit}),`
    const whole = `“${names.steps[step]}”${round > 1 ? ` (${round})` : ''}`
    const which = fields.map((field) => `“${names.fields[field]}”`).join(', ')
    const verb = fields.length === 1 ? 'was' : 'were'
    const did = {
      changed: `${which} of ${whole} ${verb} changed`,
      added: `${which} ${verb} added to ${whole}`,
      gone: `${whole} was taken out`,
    }[what]
    const asked =
      what === 'added' ? 'what is added later says when it was written down' : 'what is wrong is written back and put right by a correction'
    return `${when} ${did} after other steps had followed; ${asked}.${weighs ? ' As it stood before, the record is not known to be lawful, so it cannot be called so.' : ''}`
  },
  recorded: ({ step, day, recorded, late, allowed, commit, said }) => {
    if (commit !== undefined) {
      const itself = said === undefined ? '' : `says that it was written down on ${said}, which does not agree, and `
      const limit = allowed === 0 ? '' : `; ${many(allowed, 'day')} are allowed`
      return `Entered late (by ${many(late, 'day')}): “${names.steps[step]}” was on ${day}, ${itself}is first seen in the version history on ${recorded} (commit ${commit})${limit}. A version history is evidence, not proof.`
    }
    return late < 0
      ? `“${names.steps[step]}” was on ${day} and is said to have been written down on ${recorded}; nothing is written down before it happens.`
      : `Entered late (by ${many(late, 'day')}): “${names.steps[step]}” was on ${day} and was written down on ${recorded}${allowed === 0 ? '' : `; ${many(allowed, 'day')} are allowed`}.`
  },
}
