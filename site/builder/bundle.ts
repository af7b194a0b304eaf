import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from '@astrojs/compiler-rs'
import { type Plugin, rolldown } from 'rolldown'
import { sheetFile } from './sheet.ts'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The board's components, compiled by Astro's own compiler for the runtime beside this file. */
const components = (): Plugin => ({
  name: 'components',
  resolveId: {
    filter: { id: /^astro\/compiler-runtime$|\?url$/ },
    handler: (id) => (id.endsWith('?url') ? '\0sheet' : file('quick.ts')),
  },
  load: {
    filter: { id: /\.astro$|^\0sheet$/ },
    handler: (id) => (id === '\0sheet' ? `export default ${JSON.stringify(`/${sheetFile()}`)}` : compiled(id)),
  },
})

const compiled = (filename: string): { readonly code: string; readonly moduleType: 'js' } => {
  const options = {
    compact: 'jsx' as const,
    filename,
    internalURL: 'astro/compiler-runtime',
    resultScopedSlot: true,
    resolvePath: (specifier: string) => specifier,
  }
  const { code, css, scripts, diagnostics } = transform(readFileSync(filename, 'utf8'), options)
  const failed = diagnostics.find(({ severity }) => severity === 'error')
  if (failed) throw new Error(`${filename}: ${failed.text}`)
  if (css.length + scripts.length > 0) throw new Error(`${filename}: a component has no style and no script of its own`)
  return { code, moduleType: 'js' }
}

/** Writes one program that reads, judges and draws decisions. */
export const bundle = async (to: string): Promise<void> => {
  const built = await rolldown({
    input: file('draw.ts'),
    platform: 'node',
    external: [/^node:/, 'satteri'],
    plugins: [components()],
    tsconfig: false,
    transform: { define: { 'import.meta.env': '{}' } },
  })
  await built.write({ file: to, format: 'esm', codeSplitting: false })
  await built.close()
}
