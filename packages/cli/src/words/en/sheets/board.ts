import type { HelpWords } from '../../help.ts'
import type { CliWords } from '../../type.ts'

export const board: CliWords['board'] = {
  built: (folder) => `The board is in ${folder}; to look at it on this computer: cunyi serve ${folder}`,
  unbuilt: 'The board was not built; the lines above say why.',
  absent: 'The program that builds boards is not installed: run npm install @cunyi/site first.',
  served: (address) => `Open in a browser: ${address}\nOnly this computer reaches it. Ctrl+C closes it.`,
  taken: (port) => `Port ${port} is in use by another program: name another, or none.`,
}

export const boardHelp: Pick<HelpWords['commands'], 'build' | 'serve'> = {
  build: {
    about: 'build the board: a web site of the whole book',
    examples: `Examples:
  cunyi build
  cunyi build content --out public --site https://xikou.example/

Only what has changed is made again. How it looks stands in board.json beside town.md; its address is 公开网址 in town.md if nothing is said.
The folder holds what is public and nothing else: put all of it on the web.`,
  },
  serve: {
    about: 'look at a built board on this computer',
    examples: `Examples:
  cunyi serve
  cunyi serve public --port 8080`,
  },
}
