import type { APIRoute } from 'astro'
import { boardSettings } from '../settings/settings.ts'

/** The colours that a town has chosen, in the place of the board's own. Both are nothing but six digits: the settings take no other. */
export const GET: APIRoute = () => {
  const { accent } = boardSettings()
  const text =
    accent === undefined
      ? ''
      : `:root { --stamp: ${accent.light}; }\n@media (prefers-color-scheme: dark) { :root { --stamp: ${accent.dark}; } }\n`
  return new Response(text, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
