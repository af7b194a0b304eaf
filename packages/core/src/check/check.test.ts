import { describe, expect, it } from 'vitest'
import { type Broken, lacking, notAsked, together, villageLacks } from './check.ts'

const broken = (at: Broken['at']): Broken => ({ is: 'broken', fault: { kind: 'met', step: 'legality' }, at })

describe('several mistakes against one demand', () => {
  it('are none where it was kept', () => {
    expect(together([])).toStrictEqual({ is: 'kept' })
  })

  it('are one alone', () => {
    expect(together([broken('conditions')])).toStrictEqual(broken('conditions'))
  })

  it('are the first with all the others', () => {
    expect(together([broken('conditions'), broken('met'), broken('heading')])).toStrictEqual({
      ...broken('conditions'),
      also: [broken('met'), broken('heading')],
    })
  })
})

it('tells what is not asked from what cannot be judged, and whose fact it lacks', () => {
  expect(notAsked).toStrictEqual({ is: 'not-asked' })
  expect(lacking('attended')).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'step', field: 'attended' }] })
  expect(villageLacks('adults')).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'village', field: 'adults' }] })
})
