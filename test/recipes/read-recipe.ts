import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page that says how a new thing is added, and does it. */
export type Recipe = {
  /** `docs/recipes/add-a-field.md` */
  readonly page: string
  readonly patch: string
  /** the files that the patch touches, new ones too */
  readonly files: readonly string[]
  /** what vitest is told to run */
  readonly tests: readonly string[]
}

const folder = 'docs/recipes'

const blocksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)

/** The words of a command, those in quotation marks as one. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

/** A recipe as its page has it. */
export const readRecipe = (page: string, text: string): Recipe => {
  const patch = blocksOf(text, 'diff').join('')
  const [, command = ''] = /^pnpm exec vitest run (.*)$/m.exec(blocksOf(text, 'sh').join('')) ?? []
  return { page, patch, files: [...patch.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, path = '']) => path), tests: wordsOf(command) }
}

/** Every recipe for something new. */
export const recipesIn = (root: string): readonly Recipe[] =>
  readdirSync(join(root, folder))
    .filter((name) => /^add-a-\w+\.md$/.test(name))
    .map((name) => readRecipe(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')))
