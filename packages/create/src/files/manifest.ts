import type { NewTown } from '../town/new-town.ts'

/** The name of an npm package: letters that every registry takes. */
const packageName = 'village-affairs'

export const packageManifest = ({ name, version }: NewTown): string =>
  `${JSON.stringify(
    {
      name: packageName,
      private: true,
      description: `${name}村务公开`,
      type: 'module',
      scripts: { check: 'cunyi check', status: 'cunyi status', desk: 'cunyi desk', build: 'cunyi build', serve: 'cunyi serve' },
      dependencies: { '@cunyi/cli': version, '@cunyi/site': version },
      engines: { node: '>=22.18' },
    },
    null,
    2,
  )}\n`

export const boardSettings = ({ name }: NewTown): string => `${JSON.stringify({ title: `${name}村务公开`, languages: 'zh' }, null, 2)}\n`
