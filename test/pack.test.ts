import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { readmeExample } from './packed/examples.ts'
import { published as everyName, packageNamed, folderOf as placeOf } from './packed/pack-packages.ts'
import { beStranger, type Stranger } from './packed/stranger.ts'

/** The board, and all that Astro brings along, are tried in town.test.ts. */
const published = everyName.filter((name) => name !== 'site')

// The packages as a stranger gets them: packed, installed by npm into an empty folder that knows nothing of the repository.

const root = join(import.meta.dirname, '..')
const folderOf = (name: string): string => join(root, placeOf(name))

type Manifest = {
  readonly version: string
  readonly engines?: { readonly node?: string }
  readonly repository?: { readonly url?: string; readonly directory?: string }
  readonly keywords?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}
const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Manifest

let stranger: Stranger
beforeAll(async () => {
  stranger = await beStranger(root)
  const { code, said } = await stranger.run('npm', ['install', ...published.map(packageNamed), 'unified', 'vfile'])
  if (code !== 0) throw new Error(said)
})
afterAll(() => stranger.leave())

const tarball = (name: string): string => stranger.packed.get(packageNamed(name)) ?? ''

describe.each(published)('%s', (name) => {
  it('holds programs, types, maps, the licence, what comes along, what it is and what has changed; no source and no test', () => {
    const files = execFileSync('tar', ['-tzf', tarball(name)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .toSorted()
    expect(files).toEqual(
      expect.arrayContaining(
        [
          'LICENSE',
          'README.md',
          'CHANGELOG.md',
          'package.json',
          'dist/index.js',
          'dist/index.d.ts',
          'dist/index.js.map',
          'dist/sbom.cdx.json',
        ].map((file) => `package/${file}`),
      ),
    )
    expect(files.filter((file) => /\.test\.|\/testing\/|tsbuildinfo|[^d]\.ts$|\/src\//.test(file))).toEqual([])
  })

  it('says what the ecosystem asks a package', () => {
    const { engines, repository, keywords, dependencies = {}, ...rest } = manifestOf(name)
    expect(engines).toEqual({ node: '>=22.12' })
    expect(repository).toMatchObject({ url: expect.stringMatching(/^git\+https:/) as string, directory: `packages/${name}` })
    expect(keywords?.length).toBeGreaterThan(3)
    expect(rest).toMatchObject({
      homepage: expect.stringContaining(`packages/${name}`) as string,
      bugs: expect.any(String) as string,
      author: expect.any(String) as string,
      license: 'Apache-2.0',
      sideEffects: ['cli', 'create'].includes(name) ? expect.any(Array) : false,
    })
    for (const [one, version] of Object.entries(dependencies).filter(([other]) => other.startsWith('@cunyi/')))
      expect(version, one).toBe('workspace:*')
  })

  it('has a first entry in its list of changes for its version', () => {
    expect(/^## (\S+)/m.exec(readFileSync(join(folderOf(name), 'CHANGELOG.md'), 'utf8'))?.[1]).toBe(manifestOf(name).version)
  })

  it('has nothing that publint finds', async () => {
    const { messages } = await publint({ pkgDir: join(stranger.folder, 'node_modules', packageNamed(name)), strict: true, pack: false })
    expect(messages).toEqual([])
  })

  it('has types that are right, but for those who cannot load ES modules', async () => {
    const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball(name)))))
    expect(found.types).not.toBe(false)
    const problems = found.types === false ? [] : found.problems
    expect([...new Set(problems.map(({ kind }) => kind))].filter((kind) => kind !== 'CJSResolvesToESM' && kind !== 'NoResolution')).toEqual(
      [],
    )
    // Only the way of Node 10 and before finds nothing: it knows no `exports`.
    expect(problems.filter((one) => one.kind === 'NoResolution' && one.resolutionKind !== 'node10')).toEqual([])
  })

  it('does what its README shows', async () => {
    const { program, prints } = readmeExample(join(folderOf(name), 'README.md'))
    expect(program).not.toBe('')
    expect(prints).not.toBe('')
    writeFileSync(join(stranger.folder, `${name}.js`), program)
    const said = program.startsWith('npx ') ? await stranger.run('sh', ['-ec', program]) : await stranger.run('node', [`${name}.js`])
    expect(said).toEqual({ code: 0, said: prints })
  })
})

describe('TypeScript', () => {
  const libraries = published.filter((name) => !readmeExample(join(folderOf(name), 'README.md')).program.startsWith('npx '))

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('takes the examples as they are, strictly, and our types with them, for module %s', async (module, resolution) => {
    for (const name of libraries)
      writeFileSync(
        join(stranger.folder, `${name}.ts`),
        readmeExample(join(folderOf(name), 'README.md')).program.replaceAll(/^.*'node:fs'\n|^(?:mkdir|writeFile)Sync.*\n/gm, ''),
      )
    // Of Node's own types the examples need no more.
    writeFileSync(join(stranger.folder, 'node.d.ts'), 'declare const process: { readonly pid: number }\n')
    writeFileSync(join(stranger.folder, 'cli.ts'), "export { run, type World } from '@cunyi/cli'\n")
    const config = {
      compilerOptions: {
        target: 'es2024',
        lib: ['es2024', 'dom'],
        module,
        moduleResolution: resolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      },
      files: [...libraries.map((name) => `${name}.ts`), 'cli.ts', 'node.d.ts'],
    }
    writeFileSync(join(stranger.folder, 'tsconfig.json'), JSON.stringify(config))
    expect(await stranger.run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'])).toEqual({ code: 0, said: '' })
  })
})

describe('a browser', () => {
  it('judges a record, bundled with nothing of Node', async () => {
    const { program, prints } = readmeExample(join(folderOf('records'), 'README.md'))
    writeFileSync(join(stranger.folder, 'page.js'), `${program}\nexport * from '@cunyi/notice'\n`)
    const warned: string[] = []
    const built = await rolldown({
      input: join(stranger.folder, 'page.js'),
      platform: 'browser',
      onLog: (_level, { message }) => warned.push(message),
    })
    const { output } = await built.generate({ format: 'esm' })
    await built.close()
    const [{ code, imports }] = output
    expect(warned).toEqual([])
    expect(imports).toEqual([])
    expect(code.split('\n').filter((line) => /^import\b|\brequire\(/.test(line))).toEqual([])
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const said: string[] = []
      page.on('console', (one) => said.push(one.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      await page.addScriptTag({ type: 'module', content: code })
      await expect.poll(() => `${said.join('\n')}\n`).toBe(prints)
    } finally {
      await browser.close()
    }
  })
})

/** What a program weighs once it is bundled for the browser, in kB of gzip. */
const weightOf = async (program: string): Promise<number> => {
  const input = join(stranger.folder, 'weight.js')
  writeFileSync(input, program)
  const built = await rolldown({ input, platform: 'browser' })
  const { output } = await built.generate({ format: 'esm', minify: true })
  await built.close()
  return gzipSync(output[0].code, { level: 9 }).length / 1000
}

describe('who takes a part', () => {
  it.each([
    ['the judge alone', 60, "export { judge } from '@cunyi/core'"],
    ['the reader alone', 82, "export { read } from '@cunyi/records'"],
    ['what finds personal data', 16, "export { findPersonalData } from '@cunyi/core/privacy'"],
    [
      'reading and judging in one province and one language',
      158,
      `export { findingLines, judge } from '@cunyi/core'
       export { lawOn, statutes } from '@cunyi/core/law/cn-zj'
       export { zhFor } from '@cunyi/core/words/zh'
       export { read, readVillage } from '@cunyi/records'`,
    ],
  ])('gets %s, in at most %i kB', async (_, most, program) => {
    expect(await weightOf(program)).toBeLessThan(most)
  })

  it('gets no law with the words, nor with the reader, and no other province’s with one', async () => {
    const without = await weightOf("export { zhFor } from '@cunyi/core/words/zh'")
    const all = await weightOf("export { words } from '@cunyi/core'")
    expect(without).toBeLessThan(all / 2)
    const one = await weightOf("export { lawOn } from '@cunyi/core/law/cn-zj'")
    expect(one).toBeLessThan((await weightOf("export { lawOn } from '@cunyi/core'")) * 0.7)
  })
})

describe('a machine that Sätteri is not made for', () => {
  it('gets the same answers', async () => {
    // A quotation and a second level of list are beyond our own block parser: another has to read them.
    const record = '# 修路\n\n- 编号：2026-001\n- 类别：工程\n\n> 抄自会议纪要\n\n## 一、提议\n\n- 日期：2026-03-01\n  - 地点：村部\n'
    const book = join(stranger.folder, 'unusual')
    mkdirSync(join(book, 'cangxi/2026'), { recursive: true })
    writeFileSync(join(book, 'town.md'), '# 临山街道\n')
    writeFileSync(join(book, 'cangxi/village.md'), '# 仓溪村\n')
    writeFileSync(join(book, 'cangxi/2026/001-road.md'), record)
    const check = () => stranger.run('npx', ['--offline', 'cunyi', 'check', 'unusual', '--format', 'json'])
    const native = join(stranger.folder, 'node_modules/satteri')
    const withIt = await check()
    renameSync(native, `${native}-away`)
    const without = await check()
    renameSync(`${native}-away`, native)
    expect(withIt.said).toContain('2026-001')
    expect(without).toEqual(withIt)
  })
})

describe('the command on an older Node', () => {
  it('says in one line what it needs', async () => {
    const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.19.0'})"
    const { code, said } = await stranger.run('node', ['--import', older, 'node_modules/@cunyi/cli/dist/main.js', 'law'])
    expect(code).toBe(3)
    expect(said).toMatch(/^cunyi 需要 Node\.js 22\.12 .*20\.19\.0.*\n$/)
    expect(`>=${/Node\.js ([\d.]+)/.exec(said)?.[1]}`).toBe(manifestOf('cli').engines?.node)
  })
})
