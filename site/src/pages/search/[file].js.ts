import type { APIRoute, GetStaticPaths } from 'astro'
import { rolldown } from 'rolldown'
import { stock } from '../../search/files.ts'

/** A file of the search: a script that hands over what it holds, so that a page opened from a USB stick may have it as well. */
const handing = (name: string, content: unknown): string => `cunyi(${JSON.stringify(name)},${JSON.stringify(content)})\n`

/** The page's own script, as one classic script. */
const client = async (): Promise<string> => {
  const built = await rolldown({ input: 'src/search/client.ts', tsconfig: false })
  const { output } = await built.generate({ format: 'iife', minify: true })
  await built.close()
  return output[0].code
}

export const getStaticPaths = (async () => {
  const { manifest, facets, blocks, shards } = stock()
  const file = (name: string, text: string) => ({ params: { file: name }, props: { text } })
  return [
    file('find', await client()),
    file('manifest', handing('manifest', manifest)),
    file('facets', handing('facets', facets)),
    ...blocks.map((block, index) => file(`texts-${index}`, handing(`texts-${index}`, block))),
    ...shards.map((shard, index) => file(`pairs-${index}`, handing(`pairs-${index}`, shard))),
  ]
}) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
