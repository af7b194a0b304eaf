import { daysToAnswer, type LawOn, lawForMatter, openPeriods, redact, type Verdict } from '@cunyi/core'
import type { DecisionRow, ObjectionRow, PaymentRow } from '../decision.ts'

/** What lists need of a verdict beside its steps: what was paid, and what was objected to. */
export const besideSteps = (verdict: Verdict, lawOn: LawOn): Pick<DecisionRow, 'payments' | 'objections'> => {
  const [payments, objections] = [paymentsOf(verdict), objectionsOf(verdict, lawOn)]
  return { ...(payments.length > 0 && { payments }), ...(objections.length > 0 && { objections }) }
}

const paymentsOf = ({ reading }: Verdict): readonly PaymentRow[] =>
  reading.matter.steps.flatMap((step) =>
    step.kind !== 'implementation'
      ? []
      : step.events
          .filter(({ type }) => type === 'payment')
          .map(({ day, what, amount, counterparty }) => ({
            day,
            what: redact(what),
            ...(amount !== undefined && { amount }),
            ...(counterparty !== undefined && { to: redact(counterparty) }),
          })),
  )

const objectionsOf = (verdict: Verdict, lawOn: LawOn): readonly ObjectionRow[] => {
  const all = verdict.reading.matter.steps.filter(({ objections = [] }) => objections.length > 0)
  if (all.length === 0) return []
  const law = lawForMatter(verdict, lawOn)
  return all.flatMap((step) => {
    const within = daysToAnswer(law, step)
    return (step.objections ?? []).map((objection) => {
      const answered = openPeriods(objection).at(-1)?.to
      return {
        raised: objection.raised,
        about: redact(objection.about),
        ...(objection.channel !== undefined && { channel: redact(objection.channel) }),
        ...(answered !== undefined && { answered }),
        ...(within !== undefined && { within }),
      }
    })
  })
}
