import { readFileSync } from 'node:fs'

/** What a package's README tells to run, and what it says comes out. */
export type ReadmeExample = { readonly program: string; readonly prints: string }

const blockOf = (text: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1] ?? ''

/**
 * The example of a README: its block of `js`, and the block of `text` after it; for a command, its lines of `npx`.
 */
export const readmeExample = (file: string): ReadmeExample => {
  const text = readFileSync(file, 'utf8')
  const commands = blockOf(text, 'sh')
    .split('\n')
    .filter((line) => line.startsWith('npx '))
  const program = blockOf(text, 'js') || commands.join('\n')
  return { program, prints: blockOf(text.slice(text.indexOf(program)), 'text') }
}
