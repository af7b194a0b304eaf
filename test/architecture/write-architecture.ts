import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawHouses } from './draw-floors.ts'
import { root } from './sources.ts'

const page = join(root, 'docs/architecture.md')

/** The page with each picture drawn anew from the table of floors. */
export const withPictures = (text: string): string =>
  drawHouses().reduce((drawn, [name, picture]) => drawn.replace(marked(name), (_, mark: string) => `${mark}${picture}\n`), text)

/** The mark of a package's picture, and the picture under it. */
const marked = (name: string): RegExp => new RegExp(`(<!-- floors: ${name} -->\n)(?:\`\`\`mermaid[\\s\\S]*?\`\`\`\n)?`)

if (process.argv[1] === import.meta.filename) writeFileSync(page, withPictures(readFileSync(page, 'utf8')))
