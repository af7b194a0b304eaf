import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const words = ['应到', '实到', '女代表实到', '村民代表会议决议', '村民会议决议', 'Present']

test.each([
  ['实倒', ['实到']],
  ['实到到', ['实到']],
  ['村民代表会决议', ['村民代表会议决议']],
  ['Presnt', ['Present']],
  ['备注', []],
  ['到', []],
  ['', []],
])('%s is near %j', (word, near) => {
  expect(nearest(word, words)).toEqual(near)
})

test('two characters of two are another word', () => {
  expect(nearest('公证', words)).toEqual([])
})
