import { readFileSync } from 'node:fs'
import { cacheVerdicts, digest } from '@cunyi/cli'
import { judge, lawOn, theDay, type Verdict } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { parse, read, readVillage } from '@cunyi/records'
import remarkParse from 'remark-parse'
import { markdownToMdast } from 'satteri'
import { unified } from 'unified'

// One run, all variants in turn: on a busy machine the ratios hold where the seconds do not.

const asOf = theDay('2026-11-23')
const rounds = 9
const records = 500

const content = new URL('../content/', import.meta.url)
const sample = readFileSync(new URL('cangxi/2026/003-culture-hall-roof.md', content), 'utf8')
const page = readFileSync(new URL('cangxi/village.md', content), 'utf8')
const village = readVillage('village.md', page)

/** The sample record, its votes and its prose varied so that no two texts are the same. */
const files = Array.from({ length: records }, (_, index) => {
  const text = sample
    .replace('编号：2026-003', `编号：2026-${String(index + 1).padStart(3, '0')}`)
    .replace('赞成：38\n- 反对：2', `赞成：${30 + (index % 9)}\n- 反对：${10 - (index % 9)}`)
    .replace('屋面渗漏三年', `屋面渗漏${(index % 90) + 2}个月，第${index + 1}次报修`)
  return { path: `cangxi/2026/${index + 1}.md`, text, bytes: new TextEncoder().encode(text) }
})

const judged = (path: string, bytes: Uint8Array, parser: typeof parse): Verdict =>
  judge(read(path, bytes, { parse: parser }), village, lawOn, asOf)

const remark = unified().use(remarkParse).freeze()
const remembered = cacheVerdicts(({ path, bytes }) => judged(path, bytes, fastParse))
const here = digest(page)

type File = (typeof files)[number]
type Variant = {
  readonly name: string
  readonly one: (file: File) => unknown
  /** records a second wanted where bare remark-parse does 500 */
  readonly aim?: number
}

const variants: readonly [Variant, ...Variant[]] = [
  { name: 'a  remark-parse alone', one: ({ text }) => remark.parse(text) },
  { name: 'b  read and judged, as it comes', one: ({ path, bytes }) => judged(path, bytes, parse), aim: 8_000 },
  { name: 'c  Sätteri alone', one: ({ text }) => markdownToMdast(text) },
  { name: 'd  read and judged, in bulk', one: ({ path, bytes }) => judged(path, bytes, fastParse), aim: 8_000 },
  { name: 'e  unchanged, by digest', one: ({ path, bytes }) => remembered({ path, bytes, village: here, asOf }) },
]

/** Milliseconds that this thread worked for all files: what else the machine does is not counted. */
const timed = ({ one }: Variant): number => {
  const before = process.threadCpuUsage()
  for (const file of files) one(file)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const median = (times: readonly number[]): number => times.toSorted((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN

for (const variant of variants) timed(variant)
const times = variants.map((variant) => ({ name: variant.name, variant, all: [] as number[] }))
for (let round = 0; round < rounds; round += 1) for (const { variant, all } of times) all.push(timed(variant))

/** Each round is its own comparison: what else the machine does in the meantime falls on all of them. */
const bare = times[0]?.all ?? []
const costs = times.map(({ name, variant, all }) => ({
  name,
  aim: variant.aim,
  cost: median(all),
  ratio: median(all.map((time, round) => time / (bare[round] ?? Number.NaN))),
}))
const lawful = files.filter(({ path, bytes }) => judged(path, bytes, fastParse).answer === 'lawful').length
console.log(`${records} texts of about ${sample.length} characters, ${lawful} of them lawful; median of ${rounds} rounds in turn\n`)
console.log(`${''.padEnd(34)} records/s  cost, a = 1  records/s where a does 500`)
for (const { name, cost, ratio } of costs) {
  const columns = [
    [Math.round((records / cost) * 1000).toString(), 10],
    [ratio.toFixed(3), 12],
    [Math.round(500 / ratio).toString(), 27],
  ] as const
  console.log(name.padEnd(34) + columns.map(([text, width]) => text.padStart(width)).join(' '))
}

/** A fifth below what is wanted is a slip of the machine; more is one of ours. */
const missed = costs.filter(({ aim, ratio }) => aim !== undefined && 500 / ratio < aim * 0.8)
for (const { name, aim, ratio } of missed) console.log(`\n${name}: ${Math.round(500 / ratio)} where ${aim} are wanted`)
if (missed.length > 0) process.exitCode = 1
