import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes the smallest Astro project that renders a book with Astro's own glob collection: no judging, no links, no style. */
export const writeGlob = (folder: string): void => {
  write(folder, 'package.json', '{ "name": "glob", "private": true, "type": "module" }')
  write(
    folder,
    'astro.config.mjs',
    `import { defineConfig, passthroughImageService } from 'astro/config'
export default defineConfig({ image: { service: passthroughImageService() }, devToolbar: { enabled: false } })`,
  )
  write(
    folder,
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { decisions: defineCollection({ loader: glob({ pattern: '*/*/*.md', base: process.env.CUNYI_CONTENT }) }) }`,
  )
  write(
    folder,
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content'
export const getStaticPaths = async () => (await getCollection('decisions')).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
const { Content } = await render(Astro.props.entry)
---
<html lang="zh-CN"><head><meta charset="utf-8" /><title>{Astro.props.entry.id}</title></head><body><Content /></body></html>`,
  )
}

/** Writes the same book for Hugo, whose pages want a title in front. */
export const writeHugo = (folder: string, book: string): void => {
  write(folder, 'hugo.toml', 'baseURL = "/"\ntitle = "book"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home"]')
  write(
    folder,
    'layouts/_default/single.html',
    '<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>',
  )
  cpSync(book, join(folder, 'content'), { recursive: true })
  for (const path of readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }).filter((one) =>
    /\d\/[^/]+\.md$/.test(one),
  )) {
    const file = join(folder, 'content', path)
    writeFileSync(file, `---\ntitle: "${path}"\n---\n${readFileSync(file, 'utf8')}`)
  }
}

const write = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
