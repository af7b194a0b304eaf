import type { StepKind } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { complain, type FactReader } from '../../facts/fact-reader.ts'
import { quote } from '../../rules/reading-finding.ts'
import { linesOf, spanOf } from '../../text/blocks.ts'
import { find } from '../../vocabulary/lookup.ts'
import { stepWords } from '../../vocabulary/tables.ts'
import { type ToldInProse, tellingWords } from './telling-words.ts'

/** What decides, or makes a decision known: works that prose tells of here came too early, or stand in no list. */
const beforeWorks: ReadonlySet<StepKind | undefined> = new Set([
  'proposal',
  'deliberation',
  'review',
  'resolution',
  'preview',
  'disclosure',
])
/** Steps that say themselves how something ended. */
const endings: ReadonlySet<StepKind | undefined> = new Set(['withdrawal', 'termination', 'correction'])

/**
 * What prose tells that would change the answer if it were a fact: an end, a notice that came down, a meeting that nobody held, works. It is asked about, never read.
 *
 * @param prose - what stands under a step besides its facts
 */
export const reportToldInProse = (facts: FactReader, prose: readonly RootContent[]): void => {
  const kind = find(stepWords, facts.ask.heading)?.kind
  const isAsked: Readonly<Record<ToldInProse, boolean>> = {
    ended: facts.ask.step !== undefined && !endings.has(kind),
    interrupted: 'posted' in facts.ask.table,
    'no-meeting': 'attended' in facts.ask.table,
    works: beforeWorks.has(kind),
  }
  for (const node of prose) {
    if (node.type === 'code') continue
    const { line, column } = spanOf(node, facts.page.text)
    for (const [at, text] of linesOf(facts.page.text, spanOf(node, facts.page.text)).entries()) {
      const tells = toldIn(text).find((one) => isAsked[one])
      if (tells) complain(facts, { what: 'told-in-prose', tells, text: quote(text) }, { line: line + at, column: at === 0 ? column : 1 })
    }
  }
  const method = facts.values.method
  if (typeof method === 'string' && facts.places.method && toldIn(method).includes('no-meeting'))
    complain(facts, { what: 'told-in-prose', tells: 'no-meeting', text: quote(method) }, facts.places.method)
}

/** What a line tells, by its sentences: 本决议后经研究作废 tells of an end. */
const toldIn = (text: string): readonly ToldInProse[] => {
  const clauses = text.slice(0, longest).split(/[。；;！!]+/u)
  return tellingWords.flatMap(({ tells, says, unless }) => (clauses.some((one) => says.test(one) && !unless.test(one)) ? [tells] : []))
}
const longest = 400
