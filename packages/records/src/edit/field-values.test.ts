import { theDay } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { fieldLabels, readValue, writeValue } from './field-values.ts'

describe('readValue', () => {
  it.each([
    ['matter', 'amount', '18.6万元', 18_600_000],
    ['matter', 'amount', '壹拾捌万陆仟元整', 18_600_000],
    ['matter', 'category', '修路', undefined],
    ['review', 'day', '2026.3.18', '2026-03-18'],
    ['review', 'day', '20260318', '2026-03-18'],
    ['review', 'day', '３月１８日', undefined],
    ['review', 'attended', '四十一人', { number: 41, unit: 'person' }],
    ['resolution', 'attended', '180户', { number: 180, unit: 'household' }],
    ['review', 'for', '38票', 38],
    ['review', 'for', '多数', undefined],
    ['resolution', 'convener', '村委会', 'villagers-committee'],
    ['disclosure', 'posted', '2026年3月19日至4月5日', { from: '2026-03-19', to: '2026-04-05' }],
    ['disclosure', 'venue', '村务公开栏', '村务公开栏'],
    ['implementation', 'day', '2026.4.12', '2026-04-12'],
    ['implementation', 'amount', '18.2万', 18_200_000],
    ['disclosure', 'day', '20260325', '2026-03-25'],
  ] as const)('%s %s: %s', (of, field, words, value) => {
    const read = readValue(of, field, words)
    expect(read.is === 'value' ? read.value : undefined).toEqual(value)
  })

  it('asks as the record asks', () => {
    expect(readValue('matter', 'amount', '1,5万元')).toMatchObject({
      is: 'unclear',
      fault: { what: 'two-readings', readings: ['1.5万元', '15万元'] },
    })
    expect(readValue('review', 'for', '全票')).toMatchObject({ is: 'unclear', fault: { what: 'value', field: '赞成' } })
    expect(readValue('review', 'day', '2026-02-31')).toMatchObject({ is: 'unclear', fault: { what: 'no-such-day' } })
    expect(readValue('review', 'venue', ' \n')).toEqual({ is: 'blank' })
    expect(readValue('matter', 'deadline', '无')).toEqual({ is: 'blank' })
  })

  it('takes the year from the day before, and says so', () => {
    const after = theDay('2026-03-12')
    expect(readValue('resolution', 'day', '三月十八日', after)).toEqual({ is: 'value', value: '2026-03-18', year: 'taken' })
    expect(readValue('disclosure', 'posted', '3月19日至4月5日', after)).toEqual({
      is: 'value',
      value: { from: '2026-03-19', to: '2026-04-05' },
      year: 'taken',
    })
    expect(readValue('resolution', 'day', '2026-03-18', after)).toEqual({ is: 'value', value: '2026-03-18' })
    expect(readValue('resolution', 'day', '农历二月初十', after).is).toBe('unclear')
    expect(readValue('resolution', 'day', '12月30日', after).is).toBe('unclear')
  })
})

it('writeValue writes what readValue reads', () => {
  const values = [
    ['matter', 'amount', 18_600_050],
    ['matter', 'category', 'public-welfare'],
    ['resolution', 'attended', { number: 180, unit: 'household' }],
    ['resolution', 'convener', 'board'],
    ['disclosure', 'posted', { from: '2026-03-19' }],
    ['review', 'result', 'lost'],
  ] as const
  for (const [of, field, value] of values) expect(readValue(of, field, writeValue(of, field, value))).toEqual({ is: 'value', value })
})

it('fieldLabels are those of the step', () => {
  expect(fieldLabels('zh', 'disclosure')).toMatchObject({ venue: '公开地点', objections: '异议' })
  expect(fieldLabels('zh', 'review')).toMatchObject({ venue: '地点', supervision: '监督意见' })
  expect(fieldLabels('zh', 'approval').by).toBe('审核单位')
  expect(fieldLabels('zh', 'implementation').events).toBe('实施记录')
  expect(fieldLabels('en', 'review').attended).toBe('Present')
  expect(fieldLabels('zh', 'matter')).not.toHaveProperty('objections')
})
