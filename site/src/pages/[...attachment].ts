import type { APIRoute, GetStaticPaths } from 'astro'
import { filesOf } from '../board/attachments.ts'
import { judgedDecisions } from '../board/board.ts'

type Props = { readonly bytes: Uint8Array<ArrayBuffer> }

/** The files beside the decisions, where Astro runs alone; a build writes them with the pages they belong to. */
export const getStaticPaths: GetStaticPaths = () =>
  judgedDecisions().flatMap(({ verdict }) =>
    filesOf(verdict.reading).map(({ address, bytes }) => ({ params: { attachment: address }, props: { bytes: new Uint8Array(bytes) } })),
  )

export const GET: APIRoute<Props> = ({ props: { bytes } }) => new Response(bytes)
