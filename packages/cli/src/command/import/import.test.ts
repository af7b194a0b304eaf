import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, stage } from '../../testing/make.ts'

const minutes = '村民代表会议记录\n会议时间：2026年3月18日\n应到：45人，实到：41人\n同意38票，反对2票，弃权1票'

describe('import', () => {
  it('prints a draft whose every fact waits to be compared', () => {
    const { world, said, warned } = stage(book({ '会议记录.txt': minutes }))
    expect(run(['import', '会议记录.txt'], world)).toBe(2)
    expect(said.join('\n')).toContain('- 应到：45人（待核对）\n- 实到：41人（待核对）\n- 赞成：38（待核对）')
    expect(warned.join('\n')).toContain('读出6项')
  })

  it('writes it into a file that is not there yet, and into no other', () => {
    const { world, warned, files } = stage(book({ 'a.txt': minutes, 'taken.md': '# 甲\n' }))
    expect(run(['import', 'a.txt', '--out', 'content/cangxi/2026/014-draft.md'], world)).toBe(2)
    expect(new TextDecoder().decode(files.get('/desk/content/cangxi/2026/014-draft.md'))).toContain('## 村民代表会议决议')
    run(['import', 'a.txt', '--out', 'taken.md'], world)
    expect(warned.at(-1)).toContain('taken.md 已经有了')
    expect(new TextDecoder().decode(files.get('/desk/taken.md'))).toBe('# 甲\n')
  })

  it('says what to do with a document that it does not read', () => {
    const { world, warned } = stage(book({ '登记表.doc': minutes }), {
      readDocument: (_, then) => {
        expect(then({ refused: 'old-word' })).toBe(3)
      },
    })
    run(['import', '登记表.doc'], world)
    expect(warned).toEqual(['登记表.doc 是旧的Word格式，读不了；用Word或者WPS打开，另存为 .docx。'])
    expect(run(['import', 'nowhere.docx'], world)).toBe(3)
  })
})
