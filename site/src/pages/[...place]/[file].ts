import type { APIRoute, GetStaticPaths } from 'astro'
import { dataFiles } from '../../data/files.ts'
import { builtApart } from '../../records.ts'

export const getStaticPaths = (() =>
  builtApart
    ? []
    : [...dataFiles()].map(({ folder, name, text }) => ({
        params: { place: folder, file: name },
        props: { text },
      }))) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text)
