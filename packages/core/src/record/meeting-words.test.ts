import { expect, it } from 'vitest'
import { type Post, readPosts } from './meeting-words.ts'

it.each<readonly [string, readonly Post[]]>([
  ['村民委员会主任', ['director']],
  ['主任', ['director']],
  ['仓溪村村委会代主任', ['director']],
  ['村支书兼村主任', ['director']],
  ['党总支书记、村民委员会主任', ['party-secretary', 'director']],
  ['村民委员会副主任（主任因病，受其委托）', ['vice-director']],
  ['主任因故不能主持，由其委托的副主任主持', ['vice-director']],
  ['理事长指定的成员', ['named-by-board-chair']],
  ['副理事长（受理事长委托）', ['named-by-board-chair', 'vice-board-chair']],
  ['村务监督委员会主任', ['supervisor']],
])('%s is of %j', (text, found) => {
  expect(readPosts(text)).toEqual(found)
})

it.each([
  '妇女主任',
  '治保主任',
  '原村委会主任',
  '前任主任',
  '主任助理',
  '会计（受主任委托）',
  '村民委员会主任委派的文书',
  '原理事长',
  '非理事长',
  '理事长助理',
])('%s is of no office that a law names', (text) => {
  expect(readPosts(text)).toEqual([])
})

it.each<readonly [string, Post]>([
  ['党支部书记（非村委会主任）', 'party-secretary'],
  ['主任缺席，由村委会委员主持', 'committee-member'],
  ['理事长缺席，由监事长主持', 'supervisor'],
  ['理事长请假，监事会主席代', 'supervisor'],
])('%s: only %s led', (text, found) => {
  expect(readPosts(text)).toEqual([found])
})
