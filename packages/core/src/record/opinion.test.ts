import { expect, it } from 'vitest'
import { readAttestation, readOpinion, reservesOpinion } from './opinion.ts'

it.each([
  ['同意', 'yes'],
  ['原则同意', 'yes'],
  ['同意发包', 'yes'],
  ['无异议', 'yes'],
  ['合法', 'yes'],
  ['经审查，内容合法', 'nothing'],
  ['同意发包，但须公开招标', 'nothing'],
  ['暂缓办理', 'no'],
  ['不予同意', 'no'],
  ['不合法', 'no'],
  ['驳回，理由：未经招标', 'no'],
  ['不违反法律规定', 'nothing'],
  ['见附件', 'nothing'],
  ['同意。', 'yes'],
  [' 批准 ', 'yes'],
  ['Approved.', 'yes'],
  ['不同意', 'no'],
  ['退回', 'no'],
  ['Not approved', 'no'],
  ['', 'nothing'],
  ['原则同意，修改后再报', 'nothing'],
  ['同意，但须重新测算', 'nothing'],
  ['已收到', 'nothing'],
  ['同意同意', 'nothing'],
])('“%s” says %s', (opinion, said) => {
  expect(readOpinion(opinion)).toBe(said)
})

it.each([
  ['公开属实', 'yes'],
  ['公开属实，未发现违规', 'yes'],
  ['公开不属实，3月22日即被撤下', 'no'],
  ['预算与公开不一致，要求重新公开', 'no'],
  ['未满十五日即撤下', 'no'],
  ['没有发现不属实的情况', 'nothing'],
  ['已阅', 'nothing'],
])('“%s” attests %s', (said, sense) => {
  expect(readAttestation(said)).toBe(sense)
})

it.each([
  ['程序有瑕疵，建议补正后再审', true],
  ['方案不完善，整改后重新报审', true],
  ['风险较高', true],
  ['缺少预算书，请补齐', true],
  ['材料不全', true],
  ['建议加一盏灯', false],
  ['未发现违法违规', false],
  ['通过', false],
  ['不通过', false],
])('what has something against the matter and says neither yes nor no: %s', (said, reserves) => {
  expect(reservesOpinion(said)).toBe(reserves)
})
