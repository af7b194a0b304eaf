import type { NewTown } from '../town/new-town.ts'
import { deployFiles } from './deploy.ts'
import { boardSettings, packageManifest } from './manifest.ts'
import { townPage, villagePage } from './pages.ts'
import { readme } from './readme.ts'

const ignored = 'node_modules/\npublic/\n'
/** Records keep their bytes on every machine: the digests on the notices are of bytes. */
const attributes = '*.md text eol=lf\n*.docx binary\n*.xlsx binary\n*.jpg binary\n*.png binary\n*.pdf binary\n'
const editor = `{
  "[markdown]": { "editor.wordWrap": "on", "editor.formatOnSave": false },
  "files.encoding": "utf8",
  "files.eol": "\\n"
}
`

/**
 * Every file of a new town, by its path in the town's folder: the book in \`content\`, what is installed, how the board is published, and what to do first.
 *
 * @example townFiles(town).get('content/town.md') //=> '# 白马镇\n\n- 适用地区：浙江省\n'
 */
export const townFiles = (town: NewTown): ReadonlyMap<string, string> =>
  new Map([
    ['content/town.md', townPage(town)],
    ['content/board.json', boardSettings(town)],
    ...town.villages.map((village): [string, string] => [`content/${village.folder}/village.md`, villagePage(village)]),
    ['package.json', packageManifest(town)],
    ['README.md', readme(town)],
    ['.gitignore', ignored],
    ['.gitattributes', attributes],
    ['.vscode/settings.json', editor],
    ...deployFiles(),
  ])
