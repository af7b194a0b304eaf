// oxlint-disable-next-line import/no-default-export -- unified loads a plugin by the name of its package and takes the default
export { type LintOptions, lint, lint as default } from './plugin/lint.ts'
export { type Snippet, snippets } from './snippets/snippets.ts'
