import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readmeExample } from './packed/examples.ts'
import { published as everyName } from './packed/pack-packages.ts'
import { beStranger, type Ended } from './packed/stranger.ts'

// Usage: node test/nightly-packages.ts. The packages under other runtimes, compilers and bundlers, all of them from npm's own registry: minutes, and a network.

const root = join(import.meta.dirname, '..')
const stranger = await beStranger(root, { isOnline: true })
/** The board runs on Node alone, and what begins a town needs nothing else either. */
const published = everyName.filter((name) => name !== 'site' && name !== 'create')

const examples = published.map((name) => ({ name, ...readmeExample(join(root, 'packages', name, 'README.md')) }))
const libraries = examples.filter(({ program }) => !program.startsWith('npx '))

let failed = 0
const tell = (what: string, ended: Ended, wanted: string | undefined): void => {
  const isFine = ended.code === 0 && (wanted === undefined || ended.said === wanted)
  if (!isFine) failed += 1
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${what}${isFine ? '' : `\n${ended.said.slice(0, 2000)}`}`)
}

const place = `${process.platform}-${process.arch}`
/** Programs that run programs, each as a package that holds nothing else. */
const runtimes: readonly (readonly [name: string, spec: string, program: string, ...args: string[]])[] = [
  ...['22.12.0', '22', '24', '26'].map((version) => [`node ${version}`, `node-${place}@${version}`, `node-${place}/bin/node`] as const),
  ['bun', `@oven/bun-${place}`, `@oven/bun-${place}/bin/bun`],
  ['deno', `@deno/${place}-glibc`, `@deno/${place}-glibc/deno`, 'run', '--allow-all'],
]

tell('npm install', await stranger.run('npm', ['install', ...stranger.packed.values(), 'unified', 'vfile']), undefined)
for (const [name, spec, program, ...args] of runtimes) {
  const own = join(stranger.folder, 'runtimes', name.replace(' ', '-'))
  tell(`install ${spec}`, await stranger.run('npm', ['install', '--ignore-scripts', '--prefix', own, spec]), undefined)
  const at = join(own, 'node_modules', program)
  // Bun gives no names where a folder is read as bytes.
  for (const example of libraries.filter((one) => name !== 'bun' || one.name !== 'host')) {
    writeFileSync(join(stranger.folder, `${example.name}.js`), example.program)
    tell(`${name}: ${example.name}`, await stranger.run(at, [...args, `${example.name}.js`]), example.prints)
  }
  const command = await stranger.run(at, [...args, 'node_modules/@cunyi/cli/dist/main.js', '--version'])
  tell(`${name}: cunyi --version`, command, undefined)
}

const older = join(stranger.folder, 'runtimes/node-20')
tell('install node 20', await stranger.run('npm', ['install', '--ignore-scripts', '--prefix', older, `node-${place}@20`]), undefined)
const refused = await stranger.run(join(older, `node_modules/node-${place}/bin/node`), ['node_modules/@cunyi/cli/dist/main.js', 'law'])
tell('node 20: one line', { ...refused, code: refused.code === 3 && refused.said.trim().split('\n').length === 1 ? 0 : 1 }, undefined)

for (const version of ['5.9', '6', '7']) {
  const own = join(stranger.folder, 'compilers', version)
  tell(`install typescript ${version}`, await stranger.run('npm', ['install', '--prefix', own, `typescript@${version}`]), undefined)
  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    writeFileSync(join(stranger.folder, 'all.ts'), published.map((name) => `export * as ${name} from '@cunyi/${name}'\n`).join(''))
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2024', 'dom'],
      module,
      moduleResolution,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    }
    writeFileSync(join(stranger.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['all.ts'] }))
    const said = await stranger.run(join(own, 'node_modules/.bin/tsc'), ['-p', '.'])
    tell(`typescript ${version}, ${moduleResolution}`, said, '')
  }
}

tell('install vite', await stranger.run('npm', ['install', '--no-save', 'vite']), undefined)
writeFileSync(join(stranger.folder, 'index.html'), '<script type="module" src="/records.js"></script>')
tell('vite build', await stranger.run('npx', ['vite', 'build', '--logLevel', 'error']), '')

await stranger.leave()
console.log(failed === 0 ? 'all held' : `${failed} failed`)
process.exitCode = Math.min(failed, 1)
