import type { Matter, Objection, Opinion, Part, Step, WorkEvent } from '@cunyi/core'
import {
  type Block,
  bodies,
  categories,
  type Day,
  day,
  type FieldType,
  matterFields,
  organs,
  type StepKind,
  stepFields,
  stepKinds,
} from '@cunyi/core'
import * as fc from 'fast-check'
import { resolveCorrections } from '../decision/corrections.ts'
import { workType } from '../vocabulary/work-type.ts'

const letters = '村议事表决公开实施工程款项约定路灯水渠ab12'
/** A word that no mark begins: what inline Markdown could make of its middle must stay words. */
const word = fc
  .tuple(
    fc.constantFrom(...'村议事表决公开'),
    fc.array(fc.constantFrom(...letters, '*', '_', '<b>', '[x](y)', '`', '&amp;', '!', '~~', '\\', '#', '-', '>', '|', '𠮷', ' '), {
      maxLength: 12,
    }),
    fc.constantFrom(...'等了'),
  )
  .map(([head, middle, tail]) => `${head}${middle.join('')}${tail}`)
const words = (of: typeof word) => of.map((one) => one.replaceAll('|', ''))

const days: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 1998, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`))
  .filter((one) => one !== undefined)

const values: Readonly<Record<FieldType, fc.Arbitrary<unknown>>> = {
  text: word,
  day: days,
  period: fc.tuple(days, fc.option(days)).map(([from, to]) => (to === null || to < from ? { from } : { from, to })),
  count: fc.record({ number: fc.nat(9_999), unit: fc.constantFrom('person', 'household') }),
  number: fc.nat(9_999),
  money: fc.nat(2_000_000_000),
  organ: fc.constantFrom(...organs),
  result: fc.constantFrom('carried', 'lost'),
  category: fc.constantFrom(...categories),
}

const facts = (table: Readonly<Record<string, FieldType>>) =>
  fc.record(Object.fromEntries(Object.entries(table).map(([field, type]) => [field, values[type]])), { requiredKeys: [] })

const others = fc.array(
  fc.record({ name: fc.constantFrom('自定一项内容', '自定另一项内容', 'some fact of our own'), value: fc.oneof(word, fc.constant('')) }),
  { maxLength: 2 },
)

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.array(words(word), { minLength: 1, maxLength: 3 }).map((lines): Block => ({ kind: 'paragraph', text: lines.join('\n') })),
  fc.record({ kind: fc.constant('heading'), depth: fc.constantFrom(4, 5, 6), text: word }) as fc.Arbitrary<Block>,
  fc
    .array(fc.array(words(word), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((rows): Block => ({ kind: 'table', rows })),
  fc
    .array(fc.oneof(word, fc.constantFrom('```', '    b', '# no', '- no', '> no', '| a |')), { minLength: 1, maxLength: 3 })
    .map((lines): Block => ({ kind: 'code', text: lines.join('\n') })),
  fc.constant<Block>({ kind: 'rule' }),
)

const blocks = (deep: number): fc.Arbitrary<readonly Block[]> =>
  fc.array(deep === 0 ? leaf : fc.oneof({ weight: 4, arbitrary: leaf }, nested(deep)), { maxLength: 3 })

const nested = (deep: number): fc.Arbitrary<Block> =>
  fc.oneof(
    blocks(deep - 1)
      .filter((inside) => inside.length > 0)
      .map((inside): Block => ({ kind: 'quote', blocks: inside })),
    fc
      .record({ ordered: fc.boolean(), items: fc.array(blocks(deep - 1), { minLength: 1, maxLength: 3 }) })
      .map(({ ordered, items }): Block => ({ kind: 'list', ordered, items })),
  )

const parts: fc.Arbitrary<readonly Part[]> = fc.array(fc.record({ title: word, blocks: blocks(1) }), { maxLength: 2 })

/** A word in which nothing ends a piece of a line. */
const piece = word.map((one) => one.replaceAll('; ', '；').replaceAll('；', '、'))

const events: fc.Arbitrary<readonly WorkEvent[]> = fc.array(
  fc
    .record(
      {
        day: days,
        what: fc.oneof(piece, fc.constantFrom('签订合同', '验收', '付款', '变更合同', '按合同付款', '招标')),
        amount: fc.nat(2_000_000_000),
        scope: piece,
        counterparty: piece,
        term: piece,
        note: piece,
      },
      { requiredKeys: ['day', 'what'] },
    )
    .map((event) => {
      const type = workType(event.what)
      return { ...event, ...(type && { type }) }
    }),
  { maxLength: 3 },
)

const body = fc.constantFrom('村务监督委员会', '村民委员会', '街道办事处')
const objections: fc.Arbitrary<readonly Objection[]> = fc.array(
  fc.record(
    {
      raised: days,
      channel: fc.constantFrom('书面', '口头', '电话'),
      receiver: body,
      about: word,
      handled: fc.array(
        fc.oneof(
          fc.record({ day: days, did: fc.constantFrom('answered', 'received'), by: body, said: word }, { requiredKeys: ['day', 'did'] }),
          fc.record({ day: days, did: fc.constantFrom('disputed', 'settled'), said: word }, { requiredKeys: ['day', 'did'] }),
          fc.record({ day: days, did: fc.constant('forwarded'), by: body, to: body }, { requiredKeys: ['day', 'did', 'to'] }),
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['raised', 'about', 'handled'] },
  ) as fc.Arbitrary<Objection>,
  { maxLength: 2 },
)
const opinions: fc.Arbitrary<readonly Opinion[]> = fc.array(fc.record({ by: body, day: days, said: word }), { maxLength: 2 })

const deciders = bodies.filter((body) => !['party-committee', 'two-committees', 'party-members'].includes(body))
const bodyOf: Partial<Record<StepKind, fc.Arbitrary<string>>> = {
  proposal: fc.constant('party-committee'),
  deliberation: fc.constant('two-committees'),
  review: fc.constant('party-members'),
  resolution: fc.constantFrom(...deciders),
}

const step = (kind: StepKind): fc.Arbitrary<Step> =>
  fc
    .record({
      own: facts(stepFields[kind]),
      more: fc.record({
        others,
        blocks: blocks(2),
        parts,
        ...(bodyOf[kind] && { body: bodyOf[kind] }),
        ...(kind === 'implementation' && { events }),
      }),
      lines: fc.record({ objections, supervision: opinions, advice: opinions }, { requiredKeys: [] }),
    })
    .map(({ own, more, lines }) => ({ kind, round: 1, ...own, ...more, ...lines }) as unknown as Step)

/** Rounds as the writer of a record would count them. */
const counted = (steps: readonly Step[]): readonly Step[] =>
  steps.map((one, index) => {
    const same = (other: Step) => other.kind === one.kind && ('body' in other ? other.body : '') === ('body' in one ? one.body : '')
    return { ...one, round: steps.slice(0, index).filter(same).length + 1 }
  })

/** Any matter that a record can hold. */
export const matters: fc.Arbitrary<Matter> = fc
  .record({
    title: word,
    own: facts(matterFields),
    others,
    blocks: blocks(2),
    steps: fc.array(fc.constantFrom(...stepKinds).chain(step), { maxLength: 5 }).map(counted),
  })
  .map(({ own, ...rest }) => ({ ...rest, ...own, steps: resolveCorrections(rest.steps) }))
