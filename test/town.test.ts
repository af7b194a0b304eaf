import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readmeExample } from './packed/examples.ts'
import { beStranger, type Ended, type Stranger } from './packed/stranger.ts'

// A town in an afternoon: from an empty folder to a board in the browser, with nothing but the packed packages and npm.

const root = join(import.meta.dirname, '..')

let stranger: Stranger
let town = ''
beforeAll(async () => {
  stranger = await beStranger(root)
  town = join(stranger.folder, 'my-town')
})
afterAll(() => stranger.leave())

const cunyi = (...typed: readonly string[]): Promise<Ended> => stranger.run('npx', ['--offline', 'cunyi', ...typed], 'my-town')

/** What a clerk writes into the blanks. */
const filled = [
  ['- 监督电话：', '- 监督电话：0571-00000000'],
  ['- 集体经济组织：', '- 集体经济组织：已设立'],
  ['| | | | | | | | | | |', '| 2026-01-10 | 960 | 801 | 250 | 46 | 7 | 5 | 1 | 40 | 16 |'],
] as const

it('npm create writes the town', async () => {
  const flags = ['--town', '白马镇', '--province', '浙江', '--village', '仓溪村', '--address', 'https://baima.example/']
  const { code, said } = await stranger.run('npm', ['create', '--yes', 'cunyi@latest', 'my-town', '--', ...flags])
  expect(said).toContain('写好了10个文件')
  expect(code).toBe(0)
  const again = await stranger.run('npm', ['create', '--yes', 'cunyi@latest', 'my-town', '--', ...flags])
  expect(again).toMatchObject({ code: 3, said: expect.stringContaining('什么都没有写') as string })
})

it('the command is absent without a word too many, until npm has installed it with the board', async () => {
  const { code, said } = await stranger.run('npm', ['install'], 'my-town')
  expect(said).toContain('added')
  expect(code).toBe(0)
})

it('the blanks are told, and no board is built of a verdict that nobody can know', async () => {
  const { code, said } = await cunyi('check')
  expect(said).toContain('content/cangxi/village.md')
  expect(code).toBe(2)
  const page = join(town, 'content/cangxi/village.md')
  const text = filled.reduce((old, [blank, full]) => old.replace(blank, full), readFileSync(page, 'utf8'))
  writeFileSync(page, text)
  expect(await cunyi('check')).toMatchObject({ code: 0 })
})

it('a matter is begun by the beginning of a village’s name, checked and listed', async () => {
  const begun = await cunyi('new', '仓', '村口停车场建设', '--kind', '公益事业的兴办和建设承包方案', '--slug', 'parking-ground')
  expect(begun.said).toMatch(/已建立：content\/cangxi\/\d{4}\/001-parking-ground\.md/)
  expect(begun.code).toBe(0)
  expect((await cunyi('check')).code).toBe(2)
  expect(await cunyi('status')).toMatchObject({ code: 0, said: expect.stringContaining('村口停车场建设') as string })
})

it('the board is built, and again in no time; nothing is written into the book, nor where packages are installed', async () => {
  const before = filesIn(join(town, 'node_modules/@cunyi/site'))
  // A book from strangers: nothing that they left in it is run, or taken for ours.
  const strange = join(town, 'content/.cunyi/board/site/builder')
  mkdirSync(strange, { recursive: true })
  writeFileSync(join(strange, 'main.ts'), "throw new Error('a program of theirs')\n")
  const book = filesIn(join(town, 'content'))
  const built = await cunyi('build')
  expect(built.said).toContain('公开栏已经生成在 public')
  expect(built.code).toBe(0)
  expect((await cunyi('build')).said).toContain('0 judged and drawn')
  expect(filesIn(join(town, 'node_modules/@cunyi/site'))).toEqual(before)
  expect(filesIn(join(town, 'content'))).toEqual(book)
  const page = readFileSync(join(town, 'public/index.html'), 'utf8')
  expect(page).toMatch(/<h1[^>]*>白马镇/)
  expect(existsSync(join(town, 'public/en/index.html'))).toBe(false)
  // The pages of rules have their examples, though the town has none.
  expect(readFileSync(join(town, 'public/rules/assembly-quorum.html'), 'utf8')).toContain('刚好够')
})

/** Every file below a folder, with its size and time. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(folder, name)).size} ${statSync(join(folder, name)).mtimeMs}`)
    .toSorted()

it('the board is shown on this machine', async () => {
  const { env } = stranger
  const child = spawn(process.execPath, ['node_modules/@cunyi/cli/dist/main.js', 'serve'], { cwd: town, env })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [found] = /http:\/\/\S+/.exec(line) ?? []
        if (found !== undefined) resolve(found)
      })
      child.on('exit', () => reject(new Error('it has ended')))
    })
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('村口停车场建设')
    expect((await fetch(`${address}nowhere.html`)).status).toBe(404)
  } finally {
    child.kill()
  }
})

it('what cannot be built is said in one line', async () => {
  const wrong = async (folder: string, files: Readonly<Record<string, string>>): Promise<Ended> => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(town, folder, path, '..'), { recursive: true })
      writeFileSync(join(town, folder, path), text)
    }
    return cunyi('build', folder, '--out', `${folder}-out`)
  }
  const village = { 'a/village.md': '# 甲村\n' }
  const said = [
    await wrong('nowhere', {}),
    await wrong('empty', { 'note.txt': '' }),
    await wrong('county', { 'x/town.md': '# 甲镇\n', 'y/town.md': '# 乙镇\n' }),
    await wrong('unknown-address', { 'town.md': '# 甲镇\n', ...village }),
    await wrong('deep', { 'town.md': '# 甲镇\n', 'b/c/village.md': '# 乙村\n', ...village }),
    await wrong('pale', { 'town.md': '# 甲镇\n', ...village, 'board.json': '{ "accent": { "light": "#ffeeee", "dark": "#24603f" } }' }),
  ]
  expect(said.map(({ code }) => code)).toEqual([3, 3, 3, 3, 3, 3])
  for (const [index, part] of ['没有这个文件', '没有 town.md', '请写明是哪一个：x、y', '公开网址', 'b/c/village.md', '太浅'].entries()) {
    expect(said[index]?.said).toContain(part)
    expect(said[index]?.said).not.toMatch(/\n\s+at /)
  }
})

it('a program builds and shows a board, as the README of the board has it', async () => {
  const { program, prints } = readmeExample(join(root, 'site/README.md'))
  writeFileSync(join(town, 'board.js'), program)
  expect(await stranger.run('node', ['board.js'], 'my-town')).toEqual({ code: 0, said: prints })
})
