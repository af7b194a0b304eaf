import type { APIRoute, GetStaticPaths } from 'astro'
import { builtApart } from '../../board/board.ts'
import { dataFiles } from '../../data/files.ts'

export const getStaticPaths = (() =>
  builtApart
    ? []
    : [...dataFiles()].map(({ folder, name, text }) => ({
        params: { place: folder, file: name },
        props: { text },
      }))) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text)
