import { style } from '@cunyi/notice'
import type { APIRoute } from 'astro'

/** The style of a notice, as the command that prints one has it too. */
export const GET: APIRoute = () => new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } })
