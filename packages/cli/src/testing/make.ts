import { hash } from 'node:crypto'
import { theDay } from '@cunyi/core'
import { readPasted } from '@cunyi/import'
import type { World } from '../world/world.ts'

// Small makers for tests: a minute book in memory, and what a command says of it.

/** 45 in the representatives' meeting, 7 in the Party committee. */
export const villagePage = `# 仓溪村

- 适用地区：浙江省

## 组成

| 起始日期 | 人口 | 十八周岁以上村民 | 户 | 有表决权党员 | 党组织委员 | 村民委员会成员 | 两委交叉任职 | 村民代表 | 女村民代表 |
|---|---|---|---|---|---|---|---|---|---|
| 2025-01-10 | 960 | 801 | 250 | 46 | 7 | 5 | 1 | 40 | 16 |

## 授权

- 2025-01-10 村民会议授权村民代表会议：公益事业的兴办和建设承包方案；至 2030-01-09
`

/** A proposal, lawful as far as it goes; `facts` are put in place of its own. */
export const proposed = ({
  attended = '7人',
  title = '路灯增设',
  number = '2026-008',
}: Partial<Record<'attended' | 'title' | 'number', string>> = {}): string => `# ${title}

- 编号：${number}
- 事项类别：公益事业的兴办和建设承包方案

## 村党组织提议

- 时间：2026-03-02
- 主持人：村党总支书记
- 应到：7人
- 实到：${attended}
- 赞成：7
- 反对：0
- 弃权：0
`

/** Files by their path from the working folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A book with a town, one village and whatever else is given. */
export const book = (files: Files): Files => ({
  'content/town.md': '# 溪口街道\n\n- 适用地区：浙江省\n',
  'content/cangxi/village.md': villagePage,
  ...files,
})

/** A world in memory, and what is said in it. */
export type TestStage = {
  readonly world: World
  readonly said: string[]
  readonly warned: string[]
  readonly files: Map<string, Uint8Array>
}

const cwd = '/desk'

export const stage = (given: Files, changes: Partial<World> = {}): TestStage => {
  const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text)
  const files = new Map(Object.entries(given).map(([path, text]) => [`${cwd}/${path}`, bytes(text)]))
  const below = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
  const [said, warned]: [string[], string[]] = [[], []]
  const world: World = {
    cwd,
    today: theDay('2026-03-13'),
    columns: 80,
    look: (path) => (files.has(path) ? 'file' : below(path).length > 0 ? 'folder' : undefined),
    listFiles: (folder) => below(folder).map((path) => path.slice(folder.length + 1)),
    listPassedOver: () => [],
    sizeOf: (path) => files.get(path)?.length,
    digestOf: (path) => {
      const file = files.get(path)
      return file && hash('sha256', file)
    },
    readFile: (path) => files.get(path),
    writeNew: (path, text) => {
      if (files.has(path)) return 'taken'
      files.set(path, bytes(text))
      return 'written'
    },
    writeSecret: (path, text) => world.writeNew(path, text),
    random: (count) => new Uint8Array(count).fill(files.size),
    replace: (path, _, after) => {
      files.set(path, bytes(after))
      return { is: 'written' }
    },
    git: () => () => ({ trouble: 'no-git' }),
    ask: () => undefined,
    openDesk: (_, port, told) => {
      told(`http://127.0.0.1:${port}/#token`)
      return 'opening'
    },
    buildBoard: ({ outDir }, ended) => {
      files.set(`${outDir}/index.html`, bytes(''))
      ended('built')
    },
    serveBoard: (_, port, told) => told({ address: `http://127.0.0.1:${port}/` }),
    writePdf: (path, html) => world.writeNew(path, html),
    readDocument: (path, then) => {
      const file = files.get(path)
      then(file && readPasted(new TextDecoder().decode(file)))
    },
    remove: (path) => files.delete(path),
    print: (text) => said.push(text),
    warn: (text) => warned.push(text),
    progress: () => undefined,
    ...changes,
  }
  return { world, said, warned, files }
}
