import { expect, it } from 'vitest'
import { changeText, openText, redoText, undoText } from './edited.ts'

it('makes one step of what is typed in one field, and one of each other change', () => {
  let text = openText('', 'm')
  for (const typed of ['修', '修路', '修路灯']) text = changeText(text, typed, 'title')
  text = changeText(text, '修路灯\n', 'step')
  text = changeText(text, '修路灯\n新的一步')
  expect(text.past).toEqual(['', '修路灯', '修路灯\n'])
  expect(text.stamp).toBe(1)
})

it('goes back and forth over everything, and forgets what was ahead once something else is typed', () => {
  const begun = changeText(changeText(openText('a', undefined), 'b'), 'c')
  const back = undoText(undoText(begun))
  expect(back.text).toBe('a')
  expect(undoText(back).text).toBe('a')
  expect(redoText(redoText(back)).text).toBe('c')
  const other = changeText(back, 'd')
  expect(redoText(other).text).toBe('d')
  expect(undoText(other).text).toBe('a')
})

it('begins a new step in a field after a step back', () => {
  const typed = changeText(changeText(openText('a', undefined), 'ab', 'x'), 'abc', 'x')
  const again = changeText(undoText(typed), 'ad', 'x')
  expect(again.past).toEqual(['a'])
})
