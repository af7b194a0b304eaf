import type { APIRoute, GetStaticPaths } from 'astro'
import { judgedDecisions } from '../board/board.ts'
import { filesBeside } from '../view/paper/files-beside.ts'

type Props = { readonly bytes: Uint8Array<ArrayBuffer> }

/** The files beside the decisions, where Astro runs alone; a build writes them with the pages they belong to. */
export const getStaticPaths: GetStaticPaths = () =>
  judgedDecisions().flatMap((decision) =>
    filesBeside(decision).map(({ address, bytes }) => ({ params: { attachment: address }, props: { bytes: new Uint8Array(bytes) } })),
  )

export const GET: APIRoute<Props> = ({ props: { bytes } }) => new Response(bytes)
