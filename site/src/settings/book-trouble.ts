import { join } from 'node:path'
import { filesOnDisk, walk } from '@cunyi/host'
import { findStrayPages, kindOfPath, readTown } from '@cunyi/records'
import { readSettings } from './settings.ts'

/** How many are named of those that are wrong alike. */
const few = 3

/**
 * Why no board can be built of a folder: one line for each thing to be mended, Chinese first; nothing where it can.
 *
 * @param content - the folder that holds `town.md`, absolute
 * @param address - where the board is to stand, if the builder says so
 */
export const bookTrouble = (content: string, address: string | undefined): readonly string[] => {
  const look = filesOnDisk.look(content)
  if (look !== 'folder') return [`没有这个文件夹：${content} / there is no such folder`]
  const paths = walk(content).files
  const towns = paths.filter((path) => /^[^/]+\/town\.md$/u.test(path)).map((path) => path.slice(0, path.indexOf('/')))
  if (!paths.includes('town.md'))
    return towns.length > 0
      ? [
          `${content} 是几个镇街的文件夹，不是一本议事簿；请写明是哪一个：${someOf(towns)} / a folder of towns and no book: name one of them`,
        ]
      : [`${content} 里没有 town.md，不是一本议事簿 / there is no town.md, so it is no book`]
  const stray = findStrayPages(paths)
  if (stray.length > 0)
    return [`${someOf(stray)} 放错了层：村的文件夹直接放在 town.md 旁边 / in the wrong place: a village’s folder lies right beside town.md`]
  if (!paths.some((path) => kindOfPath(path) === 'village'))
    return [`${content} 里还没有一个村；先写“<村>/village.md” / there is no village yet: write “<village>/village.md” first`]
  const settings = readSettings(content)
  if ('wrong' in settings) return settings.wrong
  if (settings.logo !== undefined && !paths.includes(settings.logo))
    return [`board.json：logo：没有 ${settings.logo} 这个文件 / there is no such file`]
  const site = address || settings.address || readTown('town.md', filesOnDisk.readFile(join(content, 'town.md')) ?? '').website
  return site === undefined || !/^https?:\/\/[^\s?#]+$/.test(site)
    ? [
        '不知道公开栏的网址：在 town.md 里写“- 公开网址：https://…/” / the board’s address is not known: write it in town.md as “- 公开网址：https://…/”',
      ]
    : []
}

const someOf = (names: readonly string[]): string => `${names.slice(0, few).join('、')}${names.length > few ? ' …' : ''}`
