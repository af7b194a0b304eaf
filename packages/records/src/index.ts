export { type Attachment, attachmentsNamed, folderBeside, isFileName, mostAttachment } from './book/attachments.ts'
export { type Book, type BookFile, type BookOptions, type BookVillage, type Decision, readBook } from './book/read-book.ts'
export { categoryNamed, type NamedStep, stepNamed } from './decision/named.ts'
export { type ReadOptions, read } from './decision/read.ts'
export { type FixOptions, fix } from './fix/fix.ts'
export {
  type Environment,
  type Git,
  type GitTrouble,
  gitArguments,
  gitEnvironment,
  gitLimits,
  type NoHistory,
  troubleOf,
} from './git/git.ts'
export { withHistories } from './git/histories.ts'
export { type Log, logOf, type Sighting } from './git/log.ts'
export { readTown, type Town } from './place/town.ts'
export { readVillage } from './place/village.ts'
export { type ReadingRule, type ReadingRuleId, readingRules } from './rules/reading-rules.ts'
export { type Decoded, decode } from './text/decode.ts'
export { type Parse, parse } from './text/parse.ts'
export type { Language } from './vocabulary/tables.ts'
export { type LocalWord, localWords } from './vocabulary/vocabulary.ts'
export { write } from './write/write.ts'
