import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Field, fieldsOf, judge, lawOn, type StepKind, stepKinds, theDay, words } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { read } from '@cunyi/records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { begunRecord } from '../state/begun-record.ts'
import { type Desk, openDesk } from '../state/desk.ts'
import { addStep, type ChangedText, setFact, setLine, setProse, setTitle } from '../state/record-changes.ts'
import type { DraftShelf, Shelved } from '../store/draft-shelf.ts'
import type { Store } from '../store/store.ts'
import { saveText, textsOf } from './book-on-disk.ts'

// Somebody who does anything at all at the desk, over a folder on the disk: no error, no draft lost, and the file is judged as the screen says.
// `ACTIONS=10000` goes so far; `SEED` goes another way.

const content = join(import.meta.dirname, '../../../../content')
const today = theDay('2026-10-01')
const actions = Number(process.env.ACTIONS ?? 400)
const seed = Number(process.env.SEED ?? 20_261_201)

let book: string

beforeAll(() => {
  book = mkdtempSync(join(tmpdir(), 'cunyi-walk-'))
  for (const path of ['town.md', 'cangxi']) cpSync(join(content, path), join(book, path), { recursive: true })
})
afterAll(() => rmSync(book, { recursive: true }))

/** Numbers from 0 to one less than the bound, the same for the same seed (mulberry32). */
const choicesFrom = (start: number) => {
  let state = start
  return (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound)
  }
}

const store: Store = {
  key: 'served:walk',
  kind: 'served',
  load: () => Promise.resolve(textsOf(book)),
  save: (path, text, mark) => Promise.resolve(saveText(book, path, text, mark, process.pid)),
}

const shelfOf = (kept: Map<string, Shelved>): DraftShelf => ({
  all: () => Promise.resolve([...kept.values()]),
  put: (one) => void kept.set(one.key, one),
})

const typed = [
  '',
  '7',
  '45人',
  '三十八',
  '2026-03-02',
  '2026.3.18',
  '2026-03-19 至 2026-04-05',
  '18.6万元',
  '1,5万元',
  '村党总支书记',
  '通过',
  '未通过',
  '举手',
  '多数同意',
  '村务公开栏',
  '# 标题',
  '- 一项',
  '实到：9人',
  '</script>',
  '2026-05-20 签订合同：168000元 西口建筑公司',
  '村务监督委员会 2026-04-05：公开属实',
  '2026-03-28 电话 问工期',
  '（待核对）',
  '\t',
  '无',
  '　',
] as const

it(`${actions} actions lose nothing and judge the file as it is (seed ${seed})`, { timeout: 1_200_000 }, async () => {
  const pick = choicesFrom(seed)
  const one = <Item>(items: readonly Item[]): Item => items[pick(items.length)] as Item
  const kept = new Map<string, Shelved>()
  const open = (): Promise<Desk> => openDesk({ store, places: { storage: undefined, shelf: shelfOf(kept) }, today })
  let desk = await open()
  const folder = desk.villages()[0]?.folder ?? ''
  const counts = { changed: 0, refused: 0, saved: 0, conflicts: 0, killed: 0 }
  let path = one(desk.paths(folder))

  const textNow = (): string => desk.edited(path)?.text ?? ''
  const take = (changed: ChangedText): void => {
    if ('refused' in changed) counts.refused++
    else counts.changed++
    if ('text' in changed) desk.change(path, changed.text, one([undefined, 'field']))
  }
  const judged = (text: string) => {
    const { answer, findings, stage } = judge(
      read(path, text, { parse: fastParse, hotlines: hotlinesOf(desk, path) }),
      desk.villageOf(path),
      lawOn,
      today,
    )
    return { answer, findings, stage }
  }
  const isJudgedSo = (text: string): void => {
    const { answer, findings, stage } = desk.verdict(path)
    expect({ answer, findings, stage }).toEqual(judged(text))
  }

  const steps = (): number => desk.verdict(path).reading.steps.length
  const part = (): number | 'head' => one(['head' as const, ...Array.from({ length: steps() }, (_, at) => at)])
  const doings: readonly (() => void | Promise<void>)[] = [
    () => {
      const at = part()
      const kind = at === 'head' ? 'matter' : (desk.verdict(path).reading.matter.steps[at]?.kind ?? 'matter')
      const facts = fieldsOf(kind).filter(
        ({ name }) => !['title', 'prose', 'body', 'events', 'objections', 'supervision', 'advice'].includes(name),
      )
      take(setFact(textNow(), at, one(facts).name as Field, one(typed)))
    },
    () => {
      const added = addStep(textNow(), one<StepKind>(stepKinds))
      if ('text' in added) take({ text: added.text })
      else counts.refused++
    },
    () => take(setLine(textNow(), { at: part(), field: one(['events', 'objections', 'supervision'] as const), line: pick(3) }, one(typed))),
    () => take(setTitle(textNow(), one(typed))),
    () => take(setProse(textNow(), part(), one(typed))),
    () => desk.undo(path),
    () => desk.redo(path),
    () => {
      path = one(desk.paths(folder))
    },
    () => {
      const title = one(['修路', '路灯', '低保评议'])
      const number = `2026-${100 + pick(800)}`
      const begun = begunRecord({ desk, folder, title, kind: undefined, number, names: words.zh.names, locale: words.zh.locale })
      desk.begin(begun.path, begun.text)
      path = begun.path
    },
    async () => {
      const text = textNow()
      const saved = await desk.save(path)
      if (saved.is === 'changed') {
        counts.conflicts++
        desk.overtake(path, saved)
        if (pick(2) === 0) desk.change(path, saved.text)
        return
      }
      expect(saved.is).toBe('saved')
      counts.saved++
      expect(readFileSync(join(book, path), 'utf8')).toBe(text)
      isJudgedSo(readFileSync(join(book, path), 'utf8'))
      expect(desk.isDraft(path)).toBe(false)
    },
    () => {
      // Somebody else, with an editor of her own.
      if (desk.saved(path) !== undefined) writeFileSync(join(book, path), `${readFileSync(join(book, path), 'utf8')}\n别人写的。\n`)
    },
    async () => {
      // The browser is gone: what was typed is there again.
      const before = new Map(desk.paths(folder).map((each) => [each, desk.edited(each)?.text ?? '']))
      const drafts = [...before.keys()].filter((each) => desk.isDraft(each))
      desk = await open()
      counts.killed++
      for (const each of drafts) expect(desk.edited(each)?.text, each).toBe(before.get(each))
      if (!desk.paths(folder).includes(path)) path = one(desk.paths(folder))
    },
  ]
  for (let done = 0; done < actions; done++) {
    await one(doings)()
    isJudgedSo(textNow())
  }
  for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(actions / 200)
})

const hotlinesOf = (desk: Desk, path: string): readonly string[] =>
  [desk.town()?.hotline, desk.villageOf(path).hotline].filter((line) => line !== undefined)
