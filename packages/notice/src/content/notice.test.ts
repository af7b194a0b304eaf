import { judge, lawOn, readingOf, type Step, theDay, type Verdict } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import {
  deliberation,
  disclosure,
  legality,
  matter,
  outcome,
  proposal,
  resolution,
  review,
  village,
  works,
} from '../../../core/src/testing/make.ts'
import type { NoticeInput } from '../form/form.ts'
import { textOf } from '../form/form-text.ts'
import { sheetOf } from '../sheet/paper.ts'
import { noticeOf } from './notice.ts'

const asOf = theDay('2026-11-23')
const about: NoticeInput = { lawOn, asOf, path: 'cangxi/2026/003-roof.md', town: '溪口街道' }
const judged = (steps: readonly Step[], title = '文化礼堂屋面修缮工程'): Verdict =>
  judge(readingOf({ ...matter(steps), title }), village({ hotline: '0571-00000000', filing: '溪口街道办事处' }), lawOn, asOf)
const upTo = [proposal(), deliberation(), legality(), review()]

const made = (verdict: Verdict, which: 'disclosure' | 'outcome' = 'disclosure', more: Partial<NoticeInput> = {}) => {
  const notice = noticeOf(verdict, which, { ...about, ...more })
  if ('refused' in notice) throw new Error(notice.refused)
  return notice
}

describe('the notice of a resolution', () => {
  it('has the official form', () => {
    const notice = made(judged([...upTo, resolution(), disclosure()]))
    expect(notice.heading).toBe('关于仓溪村“文化礼堂屋面修缮工程”决议的公示')
    expect(notice.salutation).toBe('全体村民：')
    expect(notice.opening).toBe(
      '经村党组织提议、村“两委”会议商议、党员大会审议，2026年3月18日召开村民代表会议（应到45人，实到41人），赞成38票，反对2票，弃权1票，表决通过（依法须至少30人到会，至少21票赞成）。现将决议予以公示。',
    )
    expect(notice.period).toBe('公示时间：自2026年3月19日至2026年4月5日。')
    expect(notice.objection).toBe('公示期间如有异议，请以书面或者口头形式向村务监督委员会或者溪口街道办事处反映。监督电话：0571-00000000。')
    expect(notice.end).toBe('特此公示。')
    expect(notice.seals).toEqual(['中共仓溪村党组织', '仓溪村村民委员会'])
    expect(notice.day).toBe('2026年3月19日')
  })

  it('that is not up yet hangs from the earliest lawful day for as long as the law asks', () => {
    const notice = made(judged([...upTo, resolution()]), 'disclosure', { asOf: theDay('2026-03-19') })
    expect(notice.period).toBe('公示时间：自2026年3月19日至2026年4月3日。')
  })

  it('leads to the page of the decision where the board has an address, and says the way where it has none', () => {
    const verdict = judged([...upTo, resolution(), disclosure()])
    expect(made(verdict, 'disclosure', { site: 'https://xikou.example/board' }).read).toEqual({
      address: 'https://xikou.example/board/cangxi/2026/003-roof.html',
    })
    expect(made(verdict).read).toEqual({ way: '溪口街道村务公开 › 仓溪村 › 文化礼堂屋面修缮工程' })
    expect(textOf(made(verdict)).split('\n').at(-1)).toBe('溪口街道村务公开 › 仓溪村 › 文化礼堂屋面修缮工程')
  })

  it('says how many of those who came were represented or online', () => {
    expect(textOf(made(judged([...upTo, resolution({ proxies: 3, online: 2 }), disclosure()])))).toContain('其中委托3人、线上2人')
  })

  it('shows nothing of a title as markup', () => {
    const sheet = sheetOf(made(judged([...upTo, resolution(), disclosure()], '<script>1</script>')))
    expect(sheet).toContain('&lt;script&gt;')
    expect(sheet).not.toContain('<script>')
  })

  it('is refused where a number names a person', () => {
    const named = judged([...upTo, resolution(), disclosure()], '屋面修缮330106199001010018')
    expect(noticeOf(named, 'disclosure', about)).toEqual({ refused: 'unknown' })
  })

  it.each([
    ['breached', [...upTo, resolution({ attended: { number: 29, unit: 'person' }, for: 29, against: 0, abstained: 0 }), disclosure()]],
    ['reviewed', upTo],
    ['rejected', [...upTo, resolution({ for: 10, against: 31, abstained: 0 })]],
  ] as const)('is refused: %s', (refused, steps) => {
    expect(noticeOf(judged(steps), 'disclosure', about)).toEqual({ refused })
  })
})

it('a decision of a village that nobody has described has no notice', () => {
  const verdict = judge(readingOf(matter([...upTo, resolution(), disclosure()])), village({ sizes: [] }), lawOn, asOf)
  expect(noticeOf(verdict, 'disclosure', about)).toEqual({ refused: 'unknown' })
})

describe('the notice of the outcome', () => {
  const steps = [...upTo, resolution(), disclosure(), works()]

  it('says what was planned, what it came to, and what was done', () => {
    const verdict = judged([...steps, { ...outcome(), settled: 18_200_000 }])
    const notice = made(
      { ...verdict, reading: { ...verdict.reading, matter: { ...verdict.reading.matter, amount: 18_600_000 } } },
      'outcome',
    )
    expect(notice.heading).toBe('关于仓溪村“文化礼堂屋面修缮工程”实施结果的公示')
    expect(notice.opening).toBe('上述事项依2026年3月18日村民代表会议决议实施。现将实施结果公示如下，接受村民监督。')
    expect(notice.lines).toEqual([
      ['事项', '文化礼堂屋面修缮工程'],
      ['计划金额', '186,000元'],
      ['决算金额', '182,000元（比计划少4,000元）'],
    ])
    expect(notice.works).toEqual(['2026年4月12日 签订合同 182,000元'])
    expect(notice.day).toBe('2026年8月26日')
  })

  it('leaves room to write what nobody has settled yet', () => {
    expect(made(judged(steps), 'outcome').lines.at(-1)).toEqual(['决算金额', '＿＿＿＿＿＿＿元'])
  })

  it('is refused before anything was carried out', () => {
    expect(noticeOf(judged([...upTo, resolution(), disclosure()]), 'outcome', about)).toEqual({ refused: 'not-begun' })
  })
})
