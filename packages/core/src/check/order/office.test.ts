import { expect, it } from 'vitest'
import { readOffices } from './office.ts'

it.each([
  ['街道办事处', ['township']],
  ['镇政府', ['township']],
  ['某县某乡人民政府', ['township']],
  ['街道农业农村办', ['township']],
  ['镇党委、镇人民政府', ['township']],
  ['街道办事处、县人民政府', ['township', 'county']],
  ['县农业农村局', ['county']],
  ['市林业和草原局', ['county']],
  ['县乡村振兴局', ['county']],
  ['村民委员会', []],
  ['村法律顾问', []],
])('%s is %j', (text, offices) => {
  expect(readOffices(text)).toEqual(offices)
})

it.each(['有关部门', '上级', '', '已批', '镇党委', '镇人大主席团', '乡人民代表大会', '街道司法所'])('%s names no office', (text) => {
  expect(readOffices(text)).toBe('unclear')
})
