import { expect, it } from 'vitest'
import type { Notice, NoticeLine } from '../form/form.ts'
import { most } from '../text/cut.ts'
import { fitToSheet, heightOf, settings } from './fit.ts'

const so = (many: number): string => '字'.repeat(many)
const short: Notice = {
  which: 'disclosure',
  heading: so(20),
  salutation: '全体村民：',
  opening: so(90),
  lines: [['事项', so(10)]],
  works: [],
  more: 0,
  period: so(26),
  objection: so(60),
  end: '特此公示。',
  seals: ['甲', '乙'],
  day: '2026年3月19日',
  read: { way: '村务公开' },
}
const line: NoticeLine = ['规模', so(most.line)]

/** Millimetres that are left for the text between the margins and the foot. */
const left = 188

it('sets a short notice in the letters of an official one', () => {
  expect(fitToSheet(short)).toEqual({ name: 'roomy', points: 16, leading: 1.75 })
})

it.each([
  ['resolution', { lines: [...Array.from({ length: 8 }, () => line), ['内容', so(most.prose)] as NoticeLine] }],
  ['outcome', { lines: [line, line, line], works: Array.from({ length: most.works }, () => so(most.work)), more: 99 }],
])('has a setting for the longest %s', (_, longest) => {
  const notice = { ...short, heading: so(most.heading + most.name + 10), opening: so(150), ...longest }
  expect(heightOf(notice, settings[3])).toBeLessThanOrEqual(left)
})
