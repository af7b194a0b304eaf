import { describe, expect, it } from 'vitest'
import { readVenue } from '../../check/posting/venue.ts'
import { matterFields, postingFields, stepFields, stepKinds } from '../../record/fields.ts'
import { postingVenues, readVoting, votingMethods } from '../../record/meeting-words.ts'
import { lineFields } from '../../record/terms-and-works.ts'
import { names } from '../../report/words/zh/names.ts'
import { fieldsOf } from './fields-of.ts'

const beside: ReadonlySet<string> = new Set(['title', 'body', 'prose', ...lineFields])

describe('fieldsOf', () => {
  it.each(['matter', ...stepKinds] as const)('has every fact of %s once, and no other', (of) => {
    const table = of === 'matter' ? matterFields : stepFields[of]
    const found = fieldsOf(of).map(({ name }) => name)
    expect(found.filter((name) => !beside.has(name)).toSorted()).toEqual(Object.keys(table).toSorted())
    expect(new Set(found).size).toBe(found.length)
  })

  it('begins a resolution as the paper does: who meets, when told, by whom called', () => {
    const names = fieldsOf('resolution').flatMap(({ name, isFolded }) => (isFolded ? [] : [name]))
    expect(names.slice(0, 9)).toEqual(['body', 'notice', 'convener', 'day', 'venue', 'chair', 'recorder', 'observers', 'shouldAttend'])
    expect(names).toContain('womenAttended')
  })

  it('asks for the women only of the representatives', () => {
    const isShown = (body: 'assembly' | 'representatives') =>
      fieldsOf('resolution', body).find(({ name }) => name === 'womenAttended')?.isFolded === false
    expect([isShown('representatives'), isShown('assembly')]).toEqual([true, false])
  })

  it.each([
    ['assembly', ['person', 'household']],
    ['group', ['person', 'household']],
    ['representatives', ['person']],
    ['members', ['person']],
  ] as const)('counts %s by %j', (body, units) => {
    expect(fieldsOf('resolution', body).find(({ name }) => name === 'attended')?.units).toEqual(units)
  })

  it('has exceptions filled in as a claim, and the rows of works with their own fields', () => {
    const claims = fieldsOf('resolution').filter(({ type }) => type === 'claim')
    expect(claims.map(({ name }) => name)).toEqual(['delegation', 'urgent', 'merged'])
    const [events] = fieldsOf('implementation')
    expect(events?.rows?.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'day day',
      'what choice',
      'amount money',
      'counterparty text',
      'scope text',
      'term text',
      'note text',
    ])
  })

  it('has a name for everything that may be chosen', () => {
    const all = (['matter', ...stepKinds] as const).flatMap((of) => fieldsOf(of).flatMap((one) => [one, ...(one.rows ?? [])]))
    const chosen = all.flatMap(({ choices }) => choices ?? [])
    expect(new Set(chosen.map(({ names }) => names)).size).toBe(8)
    for (const choices of chosen) {
      const called: Readonly<Record<string, string>> = names[choices.names]
      for (const one of choices.of) expect(called[one], `${choices.names} ${one}`).toBeTypeOf('string')
    }
    for (const { type, choices } of all) expect(type === 'choice').toBe(choices !== undefined)
  })

  it('offers only words that are read as what they mean', () => {
    for (const one of postingVenues) expect(readVenue(names.venues[one])).toBe('board')
    for (const one of votingMethods) expect(readVoting(names.votingMethods[one])).toEqual([one])
    const posted = stepKinds.filter((kind) => stepFields[kind] === postingFields)
    for (const kind of posted)
      expect(fieldsOf(kind).find(({ name }) => name === 'venue')?.choices).toEqual({ names: 'venues', of: postingVenues, isOpen: true })
  })
})
