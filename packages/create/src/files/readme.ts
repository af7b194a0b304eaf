import type { NewTown } from '../town/new-town.ts'

/** What to do first, in the words of whoever has to do it. */
export const readme = ({ name, villages }: NewTown): string => {
  const [first] = villages
  const folder = first?.folder ?? '<村>'
  return `# ${name}村务公开

四议两公开的记录、核对和公开栏。记录在 \`content\` 里，一个村一个文件夹，一件事一个文件。

## 先做这几件事

1. 装程序：\`npm install\`
2. 补村情：打开 \`content/${folder}/village.md\`，把人口、党员、代表的人数填上${villages.length > 1 ? `；${villages.length}个村都要填` : ''}。没填以前，什么都判断不了。
3. 写网址：在 \`content/town.md\` 里写 \`- 公开网址：https://…/\`。没写以前，公开栏生成不了。

## 平时

| 要做的事 | 命令 |
|---|---|
| 立一件新事 | \`npx cunyi new ${folder} "村口停车场建设"\` |
| 在网页上填 | \`npx cunyi desk\` |
| 看合不合规定 | \`npx cunyi check\` |
| 看哪件事该办了 | \`npx cunyi status\` |
| 打印公开单 | \`npx cunyi notice content/${folder}/<年>/<文件>.md\` |
| 生成公开栏 | \`npx cunyi build\` |
| 在这台电脑上看 | \`npx cunyi serve\` |

每条命令后面加 \`--help\`，有例子。

## 公开

\`npx cunyi build\` 生成的 \`public\` 里只有公开的内容，整个放到网上就行。放在 GitHub 上的，\`.github/workflows/board.yml\` 每天自动做；放在 Gitee 上的，用 \`.workflow/board.yml\`；用不着的可以删。
网页上的名字、颜色、备案号写在 \`content/board.json\` 里。

记录里不要写身份证号、银行卡号、私人电话、门牌和病情；写了的，记录不会公布。
`
}
