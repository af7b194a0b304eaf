import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

// Usage: node build.ts. Writes dist/desk.html, the whole desk in one file: it opens from a stick by a double click and asks the network for nothing.

const here = import.meta.dirname

/** The oldest browser that is looked after: that of Windows 7 and of the kernels inside 360 and QQ. */
const target = 'chrome86'

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: entry.endsWith('.css') ? undefined : 'iife',
    platform: 'browser',
    charset: 'utf8',
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

/** By its hash a browser knows the one script, and the one style, that may run here. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const script = (await bundled('src/page/main.tsx')).replaceAll('</script', String.raw`<\/script`).trim()
const style = (await bundled('src/style/desk.css')).trim()
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "connect-src 'self'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
const page = readFileSync(join(here, 'src/page/page.html'), 'utf8')
  .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
  .replace('<!-- style -->', () => `<style>${style}</style>`)
  .replace('<!-- script -->', () => `<script>${script}</script>`)

mkdirSync(join(here, 'dist'), { recursive: true })
writeFileSync(join(here, 'dist/desk.html'), page)
console.log(`dist/desk.html: ${(page.length / 1000).toFixed(0)} kB`)
