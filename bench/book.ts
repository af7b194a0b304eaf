import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const content = join(import.meta.dirname, '../content')
const samples = [
  'cangxi/2026/003-culture-hall-roof.md',
  'cangxi/2026/001-road-link.md',
  'linshan/2026/001-dike-repair.md',
  'linshan/2026/004-clinic-ramp.md',
  'shiqiao/2026/003-sewer-link.md',
  'shiqiao/2026/006-square-lighting.md',
]
const perVillage = 200
const perYear = 50

/**
 * Writes a book of so many decisions, 200 a village and 50 a year, made from the sample's so that no two texts are the same.
 *
 * @returns the path of one decision, to be changed later
 */
export const writeBook = (folder: string, count: number): string => {
  const texts = samples.map((path) => readFileSync(join(content, path), 'utf8'))
  cpSync(join(content, 'town.md'), join(folder, 'town.md'))
  for (let index = 0; index < count; index += 1) {
    const path = join(folder, pathOf(index))
    mkdirSync(join(path, '..'), { recursive: true })
    if (index % perVillage === 0) cpSync(join(content, 'cangxi/village.md'), join(folder, `${villageOf(index)}/village.md`))
    writeFileSync(path, varied(texts[index % texts.length] ?? '', index))
  }
  return pathOf(0)
}

const villageOf = (index: number): string => `village-${Math.floor(index / perVillage) + 1}`
const yearOf = (index: number): number => 2023 + Math.floor((index % perVillage) / perYear)
const pathOf = (index: number): string => `${villageOf(index)}/${yearOf(index)}/${String((index % perYear) + 1).padStart(3, '0')}-work.md`

/** Another number, another title and other votes, all in the year of the folder. */
const varied = (text: string, index: number): string =>
  text
    .replace(/^# (.*)$/m, `# $1（第${index + 1}号）`)
    .replace(/^- 编号：.*$/m, `- 编号：${yearOf(index)}-${String((index % perYear) + 1).padStart(3, '0')}`)
    .replaceAll(/\b2026-/g, `${yearOf(index)}-`)
    .replaceAll(/^- 反对：2$/gm, `- 反对：${index % 3}`)
