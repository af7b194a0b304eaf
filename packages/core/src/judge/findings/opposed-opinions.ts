import type { Finding, Reading } from '../../finding/finding.ts'
import type { StepKind } from '../../record/fields.ts'
import { readAttestation, readOpinion, reservesOpinion } from '../../record/opinion.ts'
import { opposedFinding } from './built-in-findings.ts'

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
    const opinion =
      step.kind !== 'approval' &&
      'opinion' in step &&
      step.opinion !== undefined &&
      (readOpinion(step.opinion) === 'no' || (advising.has(step.kind) && reservesOpinion(step.opinion)))
        ? [step.opinion]
        : []
    return [
      ...opinion.map((said) => opposedFinding('opinion-heeded', said, index, facts.opinion ?? heading)),
      ...(step.advice ?? []).flatMap(({ said }, at) =>
        readOpinion(said) === 'no' ? [opposedFinding('opinion-heeded', said, index, lines?.advice?.[at] ?? heading)] : [],
      ),
      ...(step.supervision ?? []).flatMap(({ said }, at) =>
        readAttestation(said) === 'no' ? [opposedFinding('posting-disputed', said, index, lines?.supervision?.[at] ?? heading)] : [],
      ),
    ]
  })
