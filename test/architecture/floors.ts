/** The folders of a package from the ground up; those on one floor do not import each other. A file loose in `src` is named by its stem. */
export type Floors = readonly (readonly string[])[]

/** Where the sources of each package stand, and their floors: one table for the whole house. `docs/architecture.md` draws it. */
export const houses: { readonly [name: string]: { readonly src: string; readonly floors: Floors } } = {
  core: {
    src: 'packages/core/src',
    floors: [
      ['base'],
      ['privacy'],
      ['record'],
      ['finding'],
      ['rule', 'history'],
      ['law', 'check', 'schema'],
      ['judge', 'testing'],
      ['next'],
      ['report'],
      ['index'],
    ],
  },
  records: {
    src: 'packages/records/src',
    floors: [
      ['rules'],
      ['text'],
      ['vocabulary'],
      ['values'],
      ['facts'],
      ['decision'],
      ['place', 'write', 'git', 'testing'],
      ['book', 'fix'],
      ['edit'],
      ['index'],
    ],
  },
  host: { src: 'packages/host/src', floors: [['machine'], ['book'], ['index']] },
  cli: {
    src: 'packages/cli/src',
    floors: [['world', 'duties', 'form'], ['words', 'book', 'testing'], ['command'], ['program'], ['main', 'index']],
  },
  desk: {
    src: 'packages/desk/src',
    floors: [['store'], ['words'], ['state'], ['cards'], ['screens'], ['page', 'server'], ['index']],
  },
  create: { src: 'packages/create/src', floors: [['town'], ['files', 'answers'], ['index', 'main']] },
  lint: { src: 'packages/lint/src', floors: [['book', 'snippets'], ['plugin'], ['index']] },
  import: { src: 'packages/import/src', floors: [['paper'], ['facts', 'documents'], ['draft'], ['index']] },
  ledger: { src: 'packages/ledger/src', floors: [['record'], ['list'], ['note'], ['examine'], ['index']] },
  notice: { src: 'packages/notice/src', floors: [['text'], ['form'], ['sheet', 'content'], ['index']] },
  site: {
    src: 'site/src',
    floors: [
      ['route', 'strip', 'text'],
      ['settings'],
      ['words'],
      ['board'],
      ['view'],
      ['components'],
      ['layouts'],
      ['screens', 'data', 'search', 'wall'],
      ['pages'],
    ],
  },
  builder: { src: 'site/builder', floors: [['*']] },
}

/** Folders that may hold more than a dozen files: statutes, commands and drawings are many by nature. */
export const wideFolders: readonly RegExp[] = [/\/law(?:\/|$)/, /\/command$/, /\/components$/, /\/pages(?:\/|$)/, /\/styles$/]
