import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { stepKinds, type VerdictJson } from '@cunyi/core'
import { lint, snippets } from '@cunyi/lint'
import { read } from '@cunyi/records'
import { remark } from 'remark'
import { engine } from 'unified-engine'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'

const root = join(import.meta.dirname, '..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const broken = 'content/examples/representatives-quorum/broken.md'

/** A message as `check` says it, and as the plugin does. */
type Said = { readonly rule: string; readonly level: string; readonly line: number; readonly column: number; readonly message: string }

/** Runs remark's own engine over files, with the configuration of the repository. */
const linted = async (files: readonly string[]): Promise<ReadonlyMap<string, readonly Said[]>> => {
  const opened = files.map((path) => new VFile({ cwd: root, path }))
  await new Promise((done, failed) => {
    engine(
      {
        cwd: root,
        files: opened,
        processor: remark,
        rcName: '.remarkrc',
        pluginPrefix: 'remark',
        out: false,
        streamError: new PassThrough(),
        streamOut: new PassThrough(),
      },
      (error, code) => (error ? failed(error) : done(code)),
    )
  })
  return new Map(opened.map((file) => [file.path, file.messages.map((one) => saidBy(one))]))
}

const saidBy = ({ ruleId, fatal, line, column, reason }: VFile['messages'][number]): Said => ({
  rule: ruleId ?? '',
  level: fatal === true ? 'breach' : fatal === false ? 'defect' : 'note',
  line: line ?? 0,
  column: column ?? 0,
  message: reason,
})

const checked = (files: readonly string[]): ReadonlyMap<string, readonly Said[]> => {
  const { stdout } = spawnSync(process.execPath, ['packages/cli/src/main.ts', 'check', ...files, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
  })
  // Each line is one of the verdicts that `report.json` writes.
  const verdicts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as VerdictJson)
  return new Map(
    verdicts.map(({ path, findings }) => [
      path,
      findings.map(({ rule, level, place, message }) => ({ rule, level, line: place.line, column: place.column, message })),
    ]),
  )
}

describe('the judgement as a remark plugin', () => {
  it('says of every example and every sample record what `check` says', async () => {
    const files = globSync(['content/examples/*/{kept,broken}.md', 'content/*/2*/*.md'], { cwd: root }).toSorted()
    expect(files.length).toBeGreaterThan(150)
    const said = await linted(files)
    // Apart, since both records of an example bear one number.
    for (const name of ['/kept.md', '/broken.md', '']) {
      const asked = checked(files.filter((path) => (name === '' ? !path.startsWith('content/examples') : path.endsWith(name))))
      expect(asked.size).toBeGreaterThan(5)
      for (const [path, findings] of asked) expect(said.get(path), path).toEqual(findings)
    }
  })

  it('shows the basis, the remedy and the page of the rule', () => {
    const file = new VFile({ cwd: root, path: broken, value: textOf(broken) })
    const processor = remark().use(lint, { rules: 'https://village.example/rules/' })
    processor.runSync(processor.parse(file), file)
    const [message] = file.messages
    expect(message).toMatchObject({
      source: 'cunyi',
      ruleId: 'representatives-quorum',
      url: 'https://village.example/rules/representatives-quorum.html',
    })
    expect(message?.note).toMatch(/^依据：《村民委员会组织法》第三十条.*\n可以这样改：另行通知/u)
    expect(message?.place).toMatchObject({ start: { line: 61, column: 6 }, end: { line: 61, column: 9 } })
  })

  it.each(['README.md', 'content/README.md', 'content/examples/README.md', 'docs/record-format.md', 'test/hostile/full-width.md'])(
    'leaves %s to remark',
    async (path) => {
      expect((await linted([path])).get(path)).toEqual([])
    },
  )

  it('looks at the pages of town and village', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cunyi-'))
    try {
      writeFileSync(join(folder, 'town.md'), '# 溪口街道\n\n- 适用地区：浙江\n- 备案机关：\n')
      const file = new VFile({ cwd: folder, path: 'town.md', value: readFileSync(join(folder, 'town.md')) })
      await remark().use(lint).process(file)
      expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['record-blank', 4]])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('never rewrites a record, and leaves other files to remark', async () => {
    const record = new VFile({ cwd: root, path: broken, value: '* 甲\n* 乙\n\n[a]\n' })
    const other = new VFile({ cwd: root, path: 'docs/x.md', value: '- 甲\n' })
    const processor = remark().use(lint)
    expect(String(await processor().process(record))).toBe('* 甲\n* 乙\n\n[a]\n')
    expect(String(await processor().process(other))).toBe('* 甲\n')
  })

  it('a hostile record costs an editor nothing', async () => {
    const file = new VFile({ cwd: root, path: broken, value: '*a **a '.repeat(30_000) })
    const before = process.threadCpuUsage()
    await remark().use(lint).process(file)
    // Microseconds of work, not of waiting: a busy machine changes nothing.
    expect(process.threadCpuUsage(before).user).toBeLessThan(20_000_000)
  })

  it('runs from remark’s own command', () => {
    const command = [join(root, 'node_modules/remark-cli/cli.js'), '--quiet', '--no-stdout', '--frail', broken]
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('representatives-quorum')
    expect(stderr).toContain('实到29人，应有30人到会')
  })
})

/** What a language server publishes of one file. */
type Published = {
  readonly uri: string
  readonly diagnostics: readonly { readonly message: string; readonly code?: string; readonly severity: number; readonly range: unknown }[]
}

describe('a language server for remark', () => {
  const uri = pathToFileURL(join(root, broken)).href
  let server: ChildProcess
  let client: MessageConnection
  let waiting: ((published: Published) => void) | undefined

  const next = (): Promise<Published> =>
    new Promise((resolve) => {
      waiting = resolve
    })

  beforeAll(async () => {
    server = spawn(process.execPath, [join(import.meta.dirname, 'language-server.ts'), '--stdio'], { cwd: root, stdio: 'pipe' })
    if (server.stdout === null || server.stdin === null) throw new Error('the server has no pipes')
    client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
    client.onNotification('textDocument/publishDiagnostics', (published: Published) => waiting?.(published))
    client.listen()
    await client.sendRequest('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {} })
    await client.sendNotification('initialized', {})
  })

  afterAll(() => {
    client.dispose()
    server.kill()
  })

  it('publishes the findings of a record that is opened, and none once it is mended', async () => {
    const opened = next()
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: textOf(broken) },
    })
    const { diagnostics } = await opened
    expect(diagnostics).toMatchObject([
      {
        code: 'representatives-quorum',
        source: 'cunyi',
        severity: 1,
        range: { start: { line: 60, character: 5 }, end: { line: 60, character: 8 } },
      },
    ])
    expect(diagnostics[0]?.message).toContain('还差1人，会议不成立。\n依据：')
    const mended = next()
    const text = textOf(broken.replace('broken', 'kept'))
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] })
    expect((await mended).diagnostics).toEqual([])
  })

  it('gives a record back as it is when it is asked to format it', async () => {
    const options = { tabSize: 2, insertSpaces: true }
    expect(await client.sendRequest('textDocument/formatting', { textDocument: { uri }, options })).toBeNull()
  })
})

describe('the blank forms for the editor', () => {
  const forms = Object.entries(snippets())

  it('stand in .vscode as the words of the record have them: `pnpm snippets` writes them', () => {
    expect(JSON.parse(textOf('.vscode/cunyi.code-snippets'))).toEqual(snippets())
  })

  it('are there for every kind of step', () => {
    const kinds = forms.flatMap(([, { body }]) => read('x.md', `# 甲\n\n${body[0]}\n`).matter.steps.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(stepKinds))
  })

  it.each(forms)('%s, filled in, is read without a finding', (name, { body, prefix }) => {
    const filled = body
      .join('\n')
      .replaceAll(/\$\{\d+:\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE\}|\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-03-18')
      .replaceAll(/(- 召集：)\$\d+/g, '$1村民委员会')
      .replaceAll(/( 至 )\$\d+/g, '$12026-04-05')
      .replaceAll(/(更正为：|原记：)\$\d+/g, '$141人')
      .replaceAll(/\$\d+/g, '12')
    const { findings, matter } = read('x.md', `# 甲\n\n${filled}`)
    expect(findings).toEqual([])
    expect(matter.steps).toHaveLength(1)
    expect(filled).not.toContain('$')
    expect(prefix).toContain(name)
  })
})

it('the recipe names the extensions that are recommended, and the commands that are there', () => {
  const { recommendations } = JSON.parse(textOf('.vscode/extensions.json')) as { readonly recommendations: readonly string[] }
  const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
  const recipe = textOf('docs/recipes/editor.md')
  expect(recipe).toContain(recommendations[0])
  for (const [, script = ''] of recipe.matchAll(/^pnpm ([a-z]+)/gm)) expect([...Object.keys(scripts), 'install', 'exec']).toContain(script)
  for (const prefix of recipe.matchAll(/`([^`\w\s]{2})`/gu))
    expect(Object.values(snippets()).flatMap((one) => one.prefix)).toContain(prefix[1])
})
