import { deployFiles } from './files/deploy.ts'
import { boardSettings, packageManifest } from './files/manifest.ts'
import { townPage, villagePage } from './files/pages.ts'
import { readme } from './files/readme.ts'

/** A village by its name and its folder, which stands in every address: `{ name: '仓溪村', folder: 'cangxi' }`. */
export type NewVillage = { readonly name: string; readonly folder: string }

/** What has to be known of a town before anything else can be written. */
export type NewTown = {
  readonly name: string
  /** the province, as the vocabulary has it: `浙江省` */
  readonly province: string
  /** where the board will stand on the web; nothing while that is not known */
  readonly address?: string
  readonly villages: readonly NewVillage[]
  /** of the packages that the town installs */
  readonly version: string
}

const ignored = 'node_modules/\npublic/\n.cunyi/\n'
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
