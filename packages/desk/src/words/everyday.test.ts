import { categories, zhNames } from '@cunyi/core'
import { expect, it } from 'vitest'
import { kindsFor } from './everyday.ts'

// Words as people say them at the counter, and the kind that the law's catalogue has for it.
it.each([
  ['修路', 'public-welfare'],
  ['村口路灯', 'public-welfare'],
  ['文化礼堂屋顶维修', 'public-welfare'],
  ['低保', 'assistance'],
  ['土地流转', 'outside-contracting'],
  ['宅基地', 'homestead'],
  ['征地补偿费怎么分', 'land-compensation'],
  ['厂房出租', 'asset-disposal'],
  ['村规民约修改', 'charter'],
  ['分红', 'collective-plans'],
  ['误工补贴', 'lost-time-allowance'],
  ['筹资筹劳', 'fund-and-labour-raising'],
  ['外嫁女', 'membership'],
  ['调整承包地', 'plot-adjustment'],
])('%s', (typed, kind) => {
  expect(kindsFor(typed, categories, (one) => zhNames.categories[one])[0]).toBe(kind)
})

it('gives all kinds where nothing was typed, and none where nothing fits', () => {
  expect(kindsFor(' ', categories, (one) => zhNames.categories[one])).toEqual(categories)
  expect(kindsFor('qwerty', categories, (one) => zhNames.categories[one])).toEqual([])
})
