import type { APIRoute, GetStaticPaths } from 'astro'
import { builtApart } from '../../board/board.ts'
import { searchFiles } from '../../search/files.ts'

export const getStaticPaths = (async () =>
  builtApart ? [] : (await searchFiles()).map(({ name, text }) => ({ params: { file: name }, props: { text } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
