import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  bodies,
  categories,
  type LawDocument,
  lawDocument,
  lineFields,
  matterFields,
  organs,
  posts,
  ruleSets,
  stepFields,
  votingMethods,
  words,
  workTypes,
} from '@cunyi/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { demands } from '../../core/src/report/words/zh/demands.ts'

type Schema = { readonly $defs: Readonly<Record<string, { readonly enum?: readonly string[]; readonly properties?: object }>> }

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../law.schema.json'), 'utf8')) as Schema
const keeps = new Ajv2020({ allErrors: true, strict: true, formats: { date: true } }).compile(schema)

const law = lawDocument(ruleSets, (demand) => ({ zh: words.zh.demand(demand), en: words.en.demand(demand) }))
// What a program in another language reads: text, and nothing that JSON does not have.
const fresh = (): Mutable<LawDocument> => JSON.parse(JSON.stringify(law)) as Mutable<LawDocument>
type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] extends object ? Mutable<Value[Key]> : Value[Key] }

describe('the schema of the law', () => {
  it('is kept by what is exported', () => {
    keeps(fresh())
    expect(keeps.errors).toBeNull()
  })

  it.each<readonly [string, (law: ReturnType<typeof fresh>) => void]>([
    ['a demand of a kind nobody knows', ({ rules }) => Object.assign(rules[0]?.demand ?? {}, { kind: 'vibes' })],
    ['a demand with a key too many', ({ rules }) => Object.assign(rules[0]?.demand ?? {}, { percent: 66.7 })],
    ['a demand without its numbers', ({ rules }) => Object.assign(rules[0] ?? {}, { demand: { kind: 'notice', body: 'assembly' } })],
    ['a share as a decimal', ({ rules }) => Object.assign(rules[0] ?? {}, { demand: quorumOf(0.667) })],
    ['a rule without a source', ({ rules }) => Object.assign(rules[0] ?? {}, { cites: [] })],
    ['a rule with an article in its name', ({ rules }) => Object.assign(rules[0] ?? {}, { id: 'art-30' })],
    ['a body nobody knows', ({ catalogue }) => Object.assign(catalogue[0] ?? {}, { decides: 'chief' })],
    ['a day that is none', ({ statutes }) => Object.assign(statutes[0] ?? {}, { from: '2026年1月1日' })],
    ['a summary in one language', ({ statutes }) => Object.assign(statutes[0] ?? {}, { title: { zh: '某法' } })],
    ['another version', (one) => Object.assign(one, { version: 2 })],
    ['no rules', (one) => Object.assign(one, { rules: [] })],
    ['a key nobody has described', (one) => Object.assign(one, { more: [] })],
  ])('is not kept by %s', (_, spoil) => {
    const spoiled = fresh()
    spoil(spoiled)
    expect(keeps(spoiled)).toBe(false)
  })

  it('knows the words that the library knows, all of them and no others', () => {
    const fields = [...Object.keys(matterFields), ...Object.values(stepFields).flatMap((some) => Object.keys(some)), ...lineFields]
    const known = {
      body: bodies,
      organ: organs,
      category: categories,
      step: Object.keys(stepFields),
      field: fields,
      work: workTypes,
      post: posts,
      votingMethod: votingMethods,
    }
    for (const [name, asked] of Object.entries(known)) expect(new Set(schema.$defs[name]?.enum), name).toEqual(new Set(asked))
  })

  it('knows every kind of demand', () => {
    const named = Object.values(schema.$defs).flatMap(({ properties = {} }) =>
      'kind' in properties ? [(properties.kind as { readonly const: string }).const] : [],
    )
    expect(new Set(named)).toEqual(new Set(Object.keys(demands)))
  })
})

const quorumOf = (person: number) => ({ kind: 'quorum', body: 'representatives', of: 'composition', person })
