import { examineRecord } from '@cunyi/ledger'
import type { JudgedDecision } from '../../board/decision.ts'
import { ledgerOf } from '../../board/ledger/ledger.ts'
import type { Spoken } from '../../words/type.ts'
import { proofOf } from './proof.ts'

/** What the village's list says of a decision: whether it agrees, and the sentence. */
export type SealedSentence = { readonly is: 'seen' | 'sealed' | 'different' | 'unsealed' | 'broken'; readonly text: string }

/**
 * What a decision's page says of the village's list.
 *
 * @param town - its name
 * @returns nothing where the village keeps no list
 */
export const sealedSentence = (decision: JudgedDecision, town: string, { says, words }: Spoken): SealedSentence | undefined => {
  const ledger = ledgerOf(decision.folder)
  const proof = proofOf(decision)
  if (ledger === undefined || proof === undefined) return undefined
  const { sealed } = says.proof
  if ('trouble' in ledger) return { is: 'broken', text: sealed.broken }
  const standing = examineRecord(ledger, { reading: decision.verdict.reading, record: proof.record })
  const name = (step: string) => new Map<string, string>(Object.entries(words.names.steps)).get(step.replace(/^\d+-/, '')) ?? step
  switch (standing.is) {
    case 'unsealed':
      return { is: 'unsealed', text: sealed.unsealed }
    case 'different':
      return { is: 'different', text: sealed.different(says.day(standing.day), name(standing.step)) }
    case 'same': {
      const isSeen = ledger.seen !== undefined && standing.line <= ledger.signed
      const begin = sealed.same(name(standing.step), standing.line)
      const again = standing.resealed.length === 0 ? '' : sealed.again(standing.resealed.map(name))
      return isSeen && ledger.seen
        ? { is: 'seen', text: begin + sealed.seen(town, says.day(ledger.seen.day)) + again }
        : { is: 'sealed', text: begin + sealed.unseen + again }
    }
  }
}
