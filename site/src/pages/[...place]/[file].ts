import type { APIRoute, GetStaticPaths } from 'astro'
import { builtApart } from '../../board/board.ts'
import { type DataFile, dataFiles } from '../../data/files.ts'
import { wallScript } from '../../route/address.ts'
import { wallProgram } from '../../wall/program.ts'

const wall = async (): Promise<DataFile> => ({ name: wallScript, text: await wallProgram() })

export const getStaticPaths = (async () =>
  builtApart
    ? []
    : [...dataFiles(), await wall()].map(({ folder, name, text }) => ({
        params: { place: folder, file: name },
        props: { text },
      }))) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text)
