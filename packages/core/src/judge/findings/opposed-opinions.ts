import { builtInRules } from '../../finding/built-in-rules.ts'
import type { Finding, Reading } from '../../finding/finding.ts'
import type { StepKind } from '../../record/fields.ts'
import { readAttestation, readOpinion, reservesOpinion } from '../../record/opinion.ts'
import { shownTerm } from '../../record/term-values.ts'

/** Steps in which somebody who knows is asked. */
const advising: ReadonlySet<StepKind> = new Set(['legality', 'expertise', 'risk'])

/**
 * Opinions that say no: that of an adviser is told, for it need not be followed; that of the supervisors leaves a posting unsure.
 *
 * What an approval must say is asked by the law that wants it.
 */
export const findOpposedOpinions = ({ matter, steps: placed, title }: Reading): readonly Finding[] =>
  matter.steps.flatMap((step, index) => {
    const { heading, facts, lines } = placed[index] ?? title
    const found = (rule: 'opinion-heeded' | 'posting-disputed', said: string, place = heading): Finding => ({
      rule,
      level: builtInRules[rule].level,
      cites: builtInRules[rule].cites,
      fault: { kind: 'read', what: 'opposed', text: shownTerm(said) },
      place,
      step: index,
    })
    const opinion =
      step.kind !== 'approval' &&
      'opinion' in step &&
      step.opinion !== undefined &&
      (readOpinion(step.opinion) === 'no' || (advising.has(step.kind) && reservesOpinion(step.opinion)))
        ? [step.opinion]
        : []
    return [
      ...opinion.map((said) => found('opinion-heeded', said, facts.opinion)),
      ...(step.advice ?? []).flatMap(({ said }, at) =>
        readOpinion(said) === 'no' ? [found('opinion-heeded', said, lines?.advice?.[at])] : [],
      ),
      ...(step.supervision ?? []).flatMap(({ said }, at) =>
        readAttestation(said) === 'no' ? [found('posting-disputed', said, lines?.supervision?.[at])] : [],
      ),
    ]
  })
