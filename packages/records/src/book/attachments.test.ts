import { message, words } from '@cunyi/core'
import { describe, expect, test } from 'vitest'
import { type Attachment, isFileName } from './attachments.ts'
import { readBook } from './read-book.ts'

const record = (attachments: string) => `# 修路\n\n## 决议公开\n\n- 公开日期：2026-03-19 至 2026-04-05\n- 附件：${attachments}\n`
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const found = (texts: Readonly<Record<string, string>>, attachments?: readonly Attachment[]) =>
  readBook([file('a/village.md', '# 甲村'), ...Object.entries(texts).map(([path, text]) => file(path, text))], {
    ...(attachments && { attachments }),
  }).decisions.flatMap(({ reading }) =>
    reading.findings
      .filter(({ rule }) => /^(?:attachment|private)-/.test(rule))
      .map((finding) => [reading.path, finding.rule, finding.place.line, finding.place.column, message(finding, words.zh)]),
  )
const [one, two] = ['a/2026/1.md', 'b/2026/2.md']

describe('the files beside a record', () => {
  test('are not asked for where nobody says which there are', () => {
    expect(found({ [one]: record('a.jpg') })).toEqual([])
  })

  test('may all be there, and none may be', () => {
    expect(
      found({ [one]: record('a.jpg、b.pdf') }, [
        { path: 'a/2026/1/a.jpg', size: 9 },
        { path: 'a/2026/1/b.pdf', size: 8 },
      ]),
    ).toEqual([])
    expect(found({ [one]: record('无') }, [])).toEqual([])
  })

  test('are missed each where it is named, and the nearest of the others is meant', () => {
    expect(
      found({ [one]: record('a.jpg、borad.jpg') }, [
        { path: 'a/2026/1/a.jpg', size: 9 },
        { path: 'a/2026/1/board.jpg', size: 8 },
      ]),
    ).toEqual([
      [one, 'attachment-unused', 1, 1, '文件夹里有“board.jpg”，记录没有提到；请写进“附件”，用不着的请移走。'],
      [one, 'attachment-missing', 6, 12, '附件“borad.jpg”没有放在记录旁边的文件夹里；写了名字的要有。是不是“board.jpg”？'],
    ])
  })

  test.each(['../b/2026/2/a.jpg', 'c:\\a.jpg', 'https://example.org/a.jpg', '.hidden', 'x/a.jpg', 'a\u202e.jpg'])(
    'are named by no path: %s',
    (name) => {
      expect(isFileName(name)).toBe(false)
      expect(found({ [one]: record(name) }, [{ path: 'a/2026/1/a.jpg', size: 9 }]).map(([, rule]) => rule)).toEqual([
        'attachment-unused',
        'attachment-name',
      ])
    },
  )

  test.each([
    [20 * 1_048_576, []],
    [20 * 1_048_576 + 1, ['附件“a.jpg”有21 MiB，最多20 MiB；太大，不在网上公布。请缩小后重新放。']],
  ])('have at most 20 MiB, the bound itself among them: %i', (size, sentences) => {
    expect(found({ [one]: record('a.jpg') }, [{ path: 'a/2026/1/a.jpg', size }]).map(([, , , , sentence]) => sentence)).toEqual(sentences)
  })

  test('are told on both sides where one is a copy of another, across villages too', () => {
    const same = { size: 9, digest: 'x' }
    const files = [
      { path: 'a/2026/1/sign.jpg', ...same },
      { path: 'b/2026/2/sign.jpg', ...same },
      { path: 'b/2026/2/page.jpg', size: 9, digest: 'y' },
      { path: 'b/2026/2/more.jpg', size: 8 },
    ]
    expect(found({ [one]: record('sign.jpg'), [two]: record('sign.jpg、page.jpg、more.jpg') }, files)).toEqual([
      [one, 'attachment-copied', 6, 6, '附件“sign.jpg”与b/2026/2/sign.jpg一个字节也不差；一页签名、一张照片只证明一件事，请人工核对。'],
      [two, 'attachment-copied', 6, 6, '附件“sign.jpg”与a/2026/1/sign.jpg一个字节也不差；一页签名、一张照片只证明一件事，请人工核对。'],
    ])
  })

  test('are told twice in one record where both are the same', () => {
    const files = ['first.jpg', 'last.jpg'].map((name) => ({ path: `a/2026/1/${name}`, size: 9, digest: 'x' }))
    expect(found({ [one]: record('first.jpg、last.jpg') }, files).map(([, rule]) => rule)).toEqual([
      'attachment-copied',
      'attachment-copied',
    ])
  })

  test('name nobody either, where the record does not name them', () => {
    expect(
      found({ [one]: record('无') }, [{ path: 'a/2026/1/13800138000.jpg', size: 9 }]).map(([, rule, , , sentence]) => [rule, sentence]),
    ).toEqual([
      ['attachment-unused', '文件夹里有“＊＊＊＊＊＊＊＊＊＊＊.jpg”，记录没有提到；请写进“附件”，用不着的请移走。'],
      ['private-phone', '文件名里有监督电话以外的电话号码，不得公开；改正以前，整份记录不公布。请改名，只留办事必需的内容。'],
    ])
  })
})
