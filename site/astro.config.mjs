import mdx from '@astrojs/mdx'
import { defineConfig, passthroughImageService } from 'astro/config'
import { oldestBrowser, sheetFile } from './builder/sheet.ts'

/** The one style sheet goes by a name that is known beforehand. */
const named = ({ names }) => (names.some((name) => name.endsWith('board.css')) ? sheetFile() : '_astro/[name].[hash][extname]')

/** The board is files and nothing else: why each setting is as it is stands in docs/decisions/0011-the-board.md. */
export default defineConfig({
  integrations: [mdx()],
  image: { service: passthroughImageService() },
  build: { format: 'preserve', concurrency: 16, inlineStylesheets: 'never' },
  vite: {
    resolve: { tsconfigPaths: false },
    build: {
      target: oldestBrowser,
      cssTarget: oldestBrowser,
      assetsInlineLimit: 0,
      rolldownOptions: { tsconfig: './tsconfig.json', output: { assetFileNames: named } },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
})
