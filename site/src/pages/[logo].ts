import { join } from 'node:path'
import { filesOnDisk } from '@cunyi/host'
import type { APIRoute, GetStaticPaths } from 'astro'
import { boardSettings, content } from '../settings/settings.ts'

/** The town's own mark, as it lies in the book. It is shown as a picture, in which no script runs. */
export const getStaticPaths = (() => {
  const { logo } = boardSettings()
  return logo === undefined ? [] : [{ params: { logo } }]
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const bytes = filesOnDisk.readFile(join(content, params.logo ?? ''))
  if (bytes === undefined) throw new Error(`${params.logo} cannot be read`)
  return new Response(Uint8Array.from(bytes))
}
