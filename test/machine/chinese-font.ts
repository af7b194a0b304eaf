import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The family that every page of every test is drawn in: one face, whole, in five weights. */
export const family = 'Noto Sans S Chinese'

const modules = join(import.meta.dirname, '../../node_modules')
const fonts = join(modules, '@embedpdf/fonts-sc/fonts')
const place = join(modules, '.cache/cunyi-test')

/** Every generic name leads to the one family; no font of the machine is seen. */
const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(place, 'fontconfig')}</cachedir>
${['serif', 'sans-serif', 'monospace', 'system-ui'].map((name) => `  <alias binding="strong"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`).join('\n')}
</fontconfig>
`

/**
 * Writes the settings by which fontconfig finds the Chinese face of the package, and no other font.
 *
 * @returns what a browser must have in its environment
 */
export const fontSettings = (): { readonly FONTCONFIG_FILE: string } => {
  mkdirSync(place, { recursive: true })
  const file = join(place, 'fonts.conf')
  writeFileSync(file, configuration)
  return { FONTCONFIG_FILE: file }
}
