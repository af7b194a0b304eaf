import { expect, it } from 'vitest'
import { readVenue } from './venue.ts'

it.each([
  '村务公开栏',
  '村务公开栏、晒坝',
  '文化广场村务公开墙',
  '村务公开栏和村广播',
  '村务公开栏及三个村民小组公示栏',
  '村务公开栏张榜',
  '各组公告牌',
  '祠堂门口张贴',
  '村务公开栏、村民微信群',
  'the village board',
])('%s is a board', (text) => {
  expect(readVenue(text)).toBe('board')
})

it.each([
  '村民微信群',
  '微信群公告栏',
  '微信公众号推送',
  '村务公开网站和短信',
  '在村民小组会上口头宣布',
  '村委会办公室',
  '无',
  '／',
  '未公布',
])('%s is none', (text) => {
  expect(readVenue(text)).toBe('elsewhere')
})

it.each([
  '村委会',
  '村部',
  '祠堂',
  '未张贴在公开栏',
  '公开栏已损坏',
  '未在村务公开栏张贴',
  '拟在村务公开栏张贴',
  '邻村公开栏',
  '镇政府公告栏',
  '',
])('%s does not say', (text) => {
  expect(readVenue(text)).toBe('unclear')
})
