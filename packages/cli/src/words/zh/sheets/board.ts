import type { HelpWords } from '../../help.ts'
import type { CliWords } from '../../type.ts'

export const board: CliWords['board'] = {
  built: (folder) => `公开栏已经生成在 ${folder}；在这台电脑上看：cunyi serve ${folder}`,
  unbuilt: '公开栏没有生成；为什么，写在上面。',
  absent: '生成公开栏的程序没有装；先运行 npm install @cunyi/site。',
  served: (address) => `在浏览器里打开：${address}\n只有这台电脑打得开。用完按 Ctrl+C 关掉。`,
  taken: (port) => `端口${port}正被别的程序用着；换一个，或者不写 --port。`,
}

export const boardHelp: Pick<HelpWords['commands'], 'build' | 'serve'> = {
  build: {
    about: '生成公开栏的网页 · build the board',
    examples: `例子：
  cunyi build
  cunyi build content --out public --site https://xikou.example/

只重做变了的。样子写在 town.md 旁边的 board.json 里；网址不写就用 town.md 的“公开网址”。
生成的文件夹里只有公开的内容，整个放到网上就行。`,
  },
  serve: {
    about: '在这台电脑上看生成的公开栏 · look at it',
    examples: `例子：
  cunyi serve
  cunyi serve public --port 8080`,
  },
}
