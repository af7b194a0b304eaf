/** Ten past midnight in China: what hangs and what is late changes with the day. */
const daily = '10 16 * * *'

const github = `name: board
on:
  push: { branches: [main] }
  schedule: [{ cron: '${daily}' }]
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: pages }
jobs:
  board:
    runs-on: ubuntu-latest
    environment: { name: github-pages }
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: npm ci
      - run: npx cunyi build
      - uses: actions/upload-pages-artifact@v4
        with: { path: public }
      - uses: actions/deploy-pages@v4
`

const gitee = `version: '1.0'
name: board
displayName: 村务公开栏
triggers:
  push:
    branches:
      include: [main]
  schedule:
    - cron: '${daily}'
stages:
  - name: build
    displayName: 生成
    jobs:
      - name: build
        steps:
          - step: build@nodejs
            name: board
            displayName: 生成公开栏
            nodeVersion: 24.0.0
            commands:
              - npm ci
              - npx cunyi build
            artifacts:
              - name: BOARD
                path: [public]
`

/** How the board is built anew with each change and each day, on two hosts; the other can be thrown away. */
export const deployFiles = (): readonly (readonly [path: string, text: string])[] => [
  ['.github/workflows/board.yml', github],
  ['.workflow/board.yml', gitee],
]
