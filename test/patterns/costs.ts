import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redact } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { fix, parse, read } from '@cunyi/records'
import { cap } from '../stalling.ts'

const sample = readFileSync(join(import.meta.dirname, '../../content/cangxi/2026/003-culture-hall-roof.md'), 'utf8')

/** What is done with the text of a record, each by its name. */
const jobs: Readonly<Record<string, (text: string) => unknown>> = {
  'read, remark': (text) => read('x.md', text, { parse }),
  'read, satteri': (text) => read('x.md', text, { parse: fastParse }),
  fix: (text) => fix(text, { parse: fastParse }),
  redact,
}

/** Where the words stand: a paragraph, a fact, items, headings, lines of works. */
const shapes: readonly ((word: string, size: number) => string)[] = [
  (word, size) => `# 甲\n\n${word.repeat(size / word.length)}`,
  (word, size) => `# 甲\n\n## 村民代表会议决议\n\n- 结果：${word.repeat(size / word.length)}`,
  (word, size) => `# 甲\n\n## 村民代表会议决议\n\n${lines(`- ${word}`, size)}`,
  (word, size) => `# 甲\n\n${lines(`## ${word}`, size)}`,
  (word, size) => `# 甲\n\n## 实施\n\n${lines(`- 2026-03-18 付款：${word}`, size)}`,
]
const mostLines = 3_900
const lines = (line: string, size: number): string => `${line}\n`.repeat(Math.min(size / (line.length + 1), (mostLines * size) / cap))

/** A text of about a size, of a word again and again in one of its shapes. */
export const pumped = (word: string, turn: number, size: number): string => (shapes[turn % shapes.length] ?? shapes[0])?.(word, size) ?? ''

/** Ordinary records end on end, as many as stay within the lines of one: what a longer one would cost is so many times more. */
const ordinarySize = 32_768
const ordinary = sample.repeat(ordinarySize / sample.length)

/** What this thread worked, in milliseconds. */
const worked = (job: (text: string) => unknown, text: string): number => {
  const before = process.threadCpuUsage()
  job(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Below so many milliseconds it is the machine that is measured. */
const nothing = 12

/**
 * The jobs that cost more than so many times what an ordinary record of the size costs them; each is measured beside it, again where it seems so.
 *
 * @returns one line a job, with its figure
 */
export const costlyJobs = (text: string, size: number, times: number): readonly string[] =>
  Object.entries(jobs).flatMap(([name, job]) => {
    const plain = known.get(name) ?? costOf(job)
    known.set(name, plain)
    if (worked(job, text) <= (times * plain * size) / ordinarySize) return []
    const [again, beside] = [least(job, text, 2), (Math.max(costOf(job), plain) * size) / ordinarySize]
    return again <= times * beside ? [] : [`${name}: ${(again / beside).toFixed(1)}`]
  })

const known = new Map<string, number>()
const costOf = (job: (text: string) => unknown): number => Math.max(nothing, least(job, ordinary, 3))

const least = (job: (text: string) => unknown, text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => worked(job, text)))
