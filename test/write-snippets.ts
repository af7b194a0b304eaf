import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { snippets } from '@cunyi/lint'

// `pnpm snippets`: the blank forms for VS Code, from the words of the record.
writeFileSync(join(import.meta.dirname, '../.vscode/cunyi.code-snippets'), `${JSON.stringify(snippets(), null, 2)}\n`)
