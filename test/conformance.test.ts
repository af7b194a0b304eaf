import { readdirSync, readFileSync } from 'node:fs'
import { recordFormat, ruleSets } from '@cunyi/core'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { asExpected, sortedSet, verdictOn } from './conformance/facts.ts'
import { manifest, pack, recordPack } from './conformance/pack.ts'

// The conformance pack: facts, and what the law's text makes of them, written down without our code.

const all = pack.flatMap(({ cases }) => cases)

/** Every place in a text of law that some rule, row or exception on file rests on. */
const cited = new Set(
  ruleSets
    .flatMap(({ rules, catalogue = [], exceptions = [], escalates = [], standIn = [], attendance = [], mayConvene = [] }) => [
      ...rules.flatMap(({ cites, unless }) => [...cites, ...(unless?.cites ?? [])]),
      ...catalogue.flatMap(({ cites }) => cites),
      ...exceptions.flatMap(({ cites }) => cites),
      ...escalates,
      ...standIn,
      ...[...attendance, ...mayConvene].flatMap(({ cites }) => cites),
    ])
    .map(({ statute, article }) => `${statute}#${article}`),
)

/** What frames every judgement rests on the record format. */
const isOfTheFormat = (article: string): boolean => {
  const [statute, number] = article.split('#')
  return statute === recordFormat.text.id && Object.hasOwn(recordFormat.text.articles, number ?? '')
}

const partOf = (file: string): unknown => JSON.parse(readFileSync(new URL(`conformance/${file}`, import.meta.url), 'utf8'))
// The files under `schema/` are JSON Schemas; the compiler refuses what is none.
const keeps = (name: string): ValidateFunction =>
  new Ajv({ strict: true, allErrors: true }).compile(partOf(`schema/${name}.schema.json`) as object)
const faultsOf = (validate: ValidateFunction, value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

describe('the schemas of the pack', () => {
  it('hold the manifest, every facts case and every record case', () => {
    expect(faultsOf(keeps('manifest'), partOf('manifest.json'))).toEqual([])
    const [facts, records] = [keeps('facts-cases'), keeps('record-cases')]
    for (const { file } of manifest.files) expect([file, ...faultsOf(facts, partOf(file))]).toEqual([file])
    for (const { file } of manifest.records.files) expect([file, ...faultsOf(records, partOf(file))]).toEqual([file])
  })

  it('refuse a fact that has no name, a number below nothing, and a case without a reason', () => {
    const facts = keeps('facts-cases')
    const [one] = all
    const meeting = one?.facts.matter.steps[0]
    const withStep = (step: object) => [{ ...one, facts: { ...one?.facts, matter: { steps: [step] } } }]
    expect(faultsOf(facts, withStep({ ...meeting }))).toEqual([])
    expect(faultsOf(facts, withStep({ ...meeting, chairman: '书记' }))).not.toEqual([])
    expect(faultsOf(facts, withStep({ ...meeting, for: -1 }))).not.toEqual([])
    expect(faultsOf(facts, withStep({ ...meeting, kind: 'nonsense' }))).not.toEqual([])
    expect(faultsOf(facts, [{ ...one, why: '' }])).not.toEqual([])
    const [record] = recordPack[0]?.cases ?? []
    expect(faultsOf(keeps('record-cases'), [{ ...record, want: ['perhaps'] }])).not.toEqual([])
  })
})

describe('the pack', () => {
  it('is as large as its manifest says, and that is at least four hundred', () => {
    for (const { file, count, cases } of pack) expect([file, cases.length]).toEqual([file, count])
    expect(all).toHaveLength(manifest.cases)
    expect(all.length).toBeGreaterThanOrEqual(400)
  })

  it('lists every file that lies beside it', () => {
    const files = readdirSync(new URL('conformance/', import.meta.url)).filter((file) => file.endsWith('.json'))
    expect(files.toSorted()).toEqual([...manifest.files.map(({ file }) => file), 'biome.json', 'manifest.json'].toSorted())
    const records = readdirSync(new URL('conformance/records/', import.meta.url)).map((file) => `records/${file}`)
    expect(records.toSorted()).toEqual([...manifest.records.files.map(({ file }) => file), manifest.records.villages].toSorted())
  })

  it('names each case once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('argues each case from an article that some rule on file rests on', () => {
    expect(
      all.filter(({ article }) => !cited.has(article) && !isOfTheFormat(article)).map(({ id, article }) => `${id} ${article}`),
    ).toEqual([])
    expect(all.filter(({ why }) => why.trim() === '')).toEqual([])
  })

  it('has a case in which each rule on file is not kept, unless it says why there is none', () => {
    const named = new Set(all.flatMap(({ expect: { findings } }) => findings.map(({ rule }) => rule)))
    const onFile = [...new Set(ruleSets.flatMap(({ rules }) => rules.map(({ id }) => id)))]
    expect(onFile.filter((id) => !named.has(id) && !Object.hasOwn(manifest.beside, id))).toEqual([])
    expect(Object.entries(manifest.beside).filter(([id, reason]) => named.has(id) || !onFile.includes(id) || reason.trim() === '')).toEqual(
      [],
    )
  })

  it('answers by its findings: a breach breaches, a defect leaves it unknown, a note changes nothing', () => {
    for (const { id, expect: expected } of all) {
      const levels = expected.findings.map(({ level }) => level)
      const answer = levels.includes('breach') ? 'breached' : levels.includes('defect') ? 'unknown' : 'lawful'
      expect([id, expected.answer]).toEqual([id, answer])
    }
  })
})

describe.each(pack)('$file', ({ cases }) => {
  it.each(cases)('$id', ({ why, facts, expect: { answer, findings, needed = {} } }) => {
    const found = asExpected(verdictOn(facts))
    const asked = Object.fromEntries(Object.keys(needed).map((rule) => [rule, found.needed[rule]]))
    expect({ answer: found.answer, findings: found.findings, needed: asked }, why).toEqual({
      answer,
      findings: sortedSet(findings),
      needed,
    })
  })
})
