import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage } from '../../testing/make.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'
const meeting = `
## 党员大会审议

- 通知日期：2026-03-06
- 时间：2026-03-12
- 地点：文化礼堂; 二楼, 东厅
- 应到：46人
- 实到：46人
- 赞成：46
- 反对：0

## 决议公开

- 公开日期：2026-03-13
- 公开地点：村务公开栏
`
const long = '村口至上仓自然村道路两侧路灯增设和既有线路改造提升工程实施方案'.repeat(3)
const record = proposed({ title: long }) + meeting

const written = (text: string, ...typed: readonly string[]) => {
  const { world, said, files } = stage(book({ [lamps]: text }))
  const code = run(['ics', '--out', 'village.ics', ...typed], world)
  return { code, said: said.join('\n'), text: new TextDecoder().decode(files.get('/desk/village.ics')) }
}

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    const { startDate, endDate, summary, location, uid } = event
    return { uid, summary, location, day: startDate.toString(), end: endDate.toString(), isDate: startDate.isDate }
  })

describe('ics', () => {
  it('is read by another program, day by day', () => {
    const found = events(written(record).text)
    expect(found.map(({ day, summary }) => `${day} ${summary.replace(long, '…')}`)).toEqual([
      '2026-03-02 村党组织提议：…',
      '2026-03-06 党员大会审议发通知：…',
      '2026-03-12 党员大会审议：…',
      '2026-03-13 决议公开贴出：…',
      '2026-03-28 决议公开至少挂到这天：…',
    ])
    expect(found.every(({ isDate }) => isDate)).toBe(true)
    expect(found.map(({ day, end }) => [day, end])).toContainEqual(['2026-03-12', '2026-03-13'])
    expect(found[2]?.location).toBe('文化礼堂; 二楼, 东厅')
  })

  it('has lines that every program can take', () => {
    const lines = written(record).text.split('\r\n')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(lines.join('')).not.toMatch(/[\r\n]/)
  })

  it('keeps the name of a day whose date is moved, so that a calendar moves it too', () => {
    const ids = (text: string) => events(written(text).text).map(({ uid }) => uid)
    expect(ids(record.replace('时间：2026-03-12', '时间：2026-03-11'))).toEqual(ids(record))
    expect(new Set(ids(record)).size).toBe(5)
  })

  it('is the same text for the same book', () => {
    expect(written(record).text).toBe(written(record).text)
  })

  it('holds the days of a plan where one is asked for', () => {
    const found = events(written(proposed(), '--outcome-by', '2026-06-30').text)
    expect(found.map(({ day, summary }) => `${day} ${summary}`)).toContain('2026-06-30 实施结果公开（计划，最迟）贴出：路灯增设')
  })

  it('speaks English', () => {
    expect(events(written(proposed(), '--lang', 'en').text).map(({ summary }) => summary)).toEqual([
      'Proposal by the village Party organisation: 路灯增设',
    ])
  })

  it('never overwrites', () => {
    const { world, warned } = stage(book({ [lamps]: proposed(), 'village.ics': '' }))
    expect(run(['ics', '--out', 'village.ics'], world)).toBe(3)
    expect(warned).toEqual(['village.ics 已经有了，没有盖掉它；换一个文件名。'])
  })
})
