import { describe, expect, it } from 'vitest'
import { type Broken, joinBroken, lacksField, lacksSize, notAsked } from './check.ts'

const broken = (at: Broken['at']): Broken => ({ is: 'broken', fault: { kind: 'met', step: 'legality' }, at })

describe('several mistakes against one demand', () => {
  it('are none where it was kept', () => {
    expect(joinBroken([])).toStrictEqual({ is: 'kept' })
  })

  it('are one alone', () => {
    expect(joinBroken([broken('conditions')])).toStrictEqual(broken('conditions'))
  })

  it('are the first with all the others', () => {
    expect(joinBroken([broken('conditions'), broken('met'), broken('heading')])).toStrictEqual({
      ...broken('conditions'),
      also: [broken('met'), broken('heading')],
    })
  })
})

it('tells what is not asked from what cannot be judged, and whose fact it lacks', () => {
  expect(notAsked).toStrictEqual({ is: 'not-asked' })
  expect(lacksField('attended')).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'step', field: 'attended' }] })
  expect(lacksSize('adults')).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'village', field: 'adults' }] })
})
