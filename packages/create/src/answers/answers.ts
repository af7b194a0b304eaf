import { parseArgs } from 'node:util'
import { jurisdictions } from '@cunyi/records'
import { pinyin } from 'pinyin-pro'
import type { NewTown, NewVillage } from '../town/new-town.ts'

/** What was typed, as far as it goes; nothing of it is checked yet. */
export type TypedAnswers = {
  readonly folder?: string
  readonly town?: string
  readonly province?: string
  readonly villages: readonly string[]
  readonly address?: string
}

/** What is asked, in the order in which it is asked. */
export type Question = 'folder' | 'town' | 'province' | 'villages'

/**
 * The words behind the command: `my-town --town 白马镇 --province 浙江省 --village 仓溪村 --village 石桥村=shiqiao --address https://…`.
 *
 * @returns what was typed, or what of it is no option
 */
export const readArguments = (typed: readonly string[]): TypedAnswers | { readonly wrong: string } => {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: { town: text, province: text, address: text, village: { ...text, multiple: true } },
    })
    const [folder, ...rest] = positionals
    if (rest.length > 0) return { wrong: rest.join(' ') }
    const { town, province, address, village = [] } = values
    return {
      villages: village,
      ...(folder !== undefined && { folder }),
      ...(town !== undefined && { town }),
      ...(province !== undefined && { province }),
      ...(address !== undefined && { address }),
    }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : '' }
  }
}

const provinces = Object.entries(jurisdictions).filter(([code]) => code !== 'cn')

/** A province by its name, with or without 省 or 市, or by its code; nothing where there is none. @example provinceNamed('浙江') //=> '浙江省' */
export const provinceNamed = (text: string): string | undefined => {
  const wanted = text.trim()
  const found = provinces.find(([code, { zh, en }]) => [code, zh, zh.replace(/[省市]$/u, ''), en].includes(wanted))
  return wanted === '' ? undefined : found?.[1].zh
}

/** The names of all places whose law may be asked. */
export const provinceNames: readonly string[] = provinces.map(([, { zh }]) => zh)

/**
 * Villages as typed, `仓溪村` or `仓溪村=cangxi`: the folder is the name in letters where none is given, and no two share one.
 *
 * @returns nothing where a folder is no folder's name, or is named twice
 * @example villagesNamed(['仓溪村']) //=> [{ name: '仓溪村', folder: 'cangxi' }]
 */
export const villagesNamed = (typed: readonly string[]): readonly NewVillage[] | undefined => {
  const villages: NewVillage[] = []
  for (const text of typed) {
    const [name = '', folder] = text.split('=').map((part) => part.trim())
    const own = folder ?? freeName(lettersOf(name), villages)
    if (name === '' || !/^[a-z0-9][a-z0-9-]*$/.test(own) || villages.some((one) => one.folder === own)) return undefined
    villages.push({ name, folder: own })
  }
  return villages.length === 0 ? undefined : villages
}

const lettersOf = (name: string): string =>
  pinyin(name.replace(/(?:村|社区)$/u, ''), { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '')

const freeName = (name: string, taken: readonly NewVillage[]): string => {
  const isTaken = (one: string) => taken.some(({ folder }) => folder === one)
  if (!isTaken(name)) return name
  let number = 2
  while (isTaken(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}

/** An address of the web, with a stroke at its end; nothing where it is none. */
const addressOf = (text: string): string | undefined =>
  /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(text) ? text.replace(/\/?$/, '/') : undefined

/** A town from what was typed, or the first thing that is missing or cannot be. */
export const townFrom = (
  { town = '', province = '', villages, address }: TypedAnswers,
  version: string,
): NewTown | { readonly wrong: Question | 'address' } => {
  const place = provinceNamed(province)
  const found = villagesNamed(villages)
  const site = address === undefined ? undefined : addressOf(address)
  if (town.trim() === '') return { wrong: 'town' }
  if (place === undefined) return { wrong: 'province' }
  if (found === undefined) return { wrong: 'villages' }
  if (address !== undefined && site === undefined) return { wrong: 'address' }
  return { name: town.trim(), province: place, villages: found, version, ...(site !== undefined && { address: site }) }
}
