#!/usr/bin/env node
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import module from 'node:module'
import { isatty } from 'node:tty'
import type { World } from './world/world.ts'

// What `engines` asks for. Said before anything is loaded that an older Node cannot read.
const [wanted, wantedMinor] = [22, 12]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < wanted || (major === wanted && minor < wantedMinor)) {
  const asked = `${wanted}.${wantedMinor}`
  process.stderr.write(
    `cunyi 需要 Node.js ${asked} 或更新的版本，这里是 ${process.versions.node}。 / cunyi needs Node.js ${asked} or newer; this is ${process.versions.node}.\n`,
  )
  process.exit(3)
}

// What was compiled once is kept beside the machine's other temporary files: half the time of a short command. What is imported before
// this line is not kept, so the rest comes after it. Other runtimes have no such cache.
if ('enableCompileCache' in module) module.enableCompileCache()
const { attempt, filesOnDisk, gitIn, todayInChina } = await import('@cunyi/host')
const { writePdf } = await import('./world/pdf.ts')
const { files } = await import('./world/files.ts')
const { exit } = await import('./world/exit.ts')
const { deskPage, serveDesk } = await import('@cunyi/desk')
const { run, wordsAskedFor } = await import('./program/run.ts')

const [keyboard, screen] = [0, 1]
const mostTyped = 1024

/** One line from the keyboard, waited for: the terminal itself is opened, for the standard input may be set not to wait. */
const ask: World['ask'] = (question) => {
  if (!isatty(keyboard) || !isatty(screen)) return undefined
  return attempt(() => {
    const terminal = process.platform === 'win32' ? keyboard : openSync('/dev/tty', 'r')
    process.stdout.write(question)
    const line = Buffer.alloc(mostTyped)
    const length = readSync(terminal, line)
    if (terminal !== keyboard) closeSync(terminal)
    return line.toString('utf8', 0, length).trim()
  })
}

/** Milliseconds; a reading shorter than this shows no progress. */
const patience = 1000
const every = 100
const clear = '\r\u001b[K'

const progress: World['progress'] = (done, total) => {
  if (!process.stderr.isTTY || performance.now() < patience) return
  if (done === total) process.stderr.write(clear)
  else if (done % every === 0) process.stderr.write(`${clear}${done}/${total}`)
}

// A full disk is told once, and the answer is then that nothing can be said: half a report must not pass for a whole one.
let isUnsaid = false
// `| head` closes the pipe before all is said; that is nobody's mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isUnsaid) return
  isUnsaid = true
  process.exitCode = exit.failed
  process.stderr.write(`${wordsAskedFor(process.argv.slice(2)).wrong({ wrong: 'unwritable', path: 'stdout' })}\n`)
})
// Nobody is left to be told.
process.stderr.on('error', () => {
  process.exitCode = exit.failed
})

/** The form stays open until somebody stops the program. */
const openDesk: World['openDesk'] = (root, port, told) => {
  const page = deskPage()
  if (page === undefined) return 'unbuilt'
  serveDesk(root, page, process.pid, port).then(
    ({ address }) => told(address),
    () => {
      process.exitCode = exit.failed
      told(undefined)
    },
  )
  return 'opening'
}

/** Opened only here: nobody else waits for the programs that read documents. */
const readDocument: World['readDocument'] = (path, then) => {
  const bytes = attempt(() => readFileSync(path))
  void import('@cunyi/import/documents')
    .then(({ readDocument: open }) => bytes && open(path, bytes))
    .then((paper) => {
      process.exitCode = then(paper)
    })
}

/** The board is a package of its own, and large: whoever only checks records need not have it. One that is there and cannot be loaded is another matter. */
const openSite = async () => {
  try {
    return await import('@cunyi/site')
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('@cunyi/site')
    if (isAbsent) return undefined
    throw error
  }
}

/** What no command could foresee: said in a line, and nothing was done. */
const giveUp = (error: unknown): void => {
  process.exitCode = exit.failed
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
}

const buildBoard: World['buildBoard'] = (order, ended) => {
  openSite()
    .then(async (site) => {
      const how = site === undefined ? 'absent' : (await site.buildBoard(order)) ? 'built' : 'failed'
      process.exitCode = ended(how)
    })
    .catch(giveUp)
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(?:EADDRINUSE|EACCES)$/.test(String(error.code))

const serveBoard: World['serveBoard'] = (folder, port, told) => {
  const serve = async () => {
    const site = await openSite()
    if (site === undefined) return 'absent' as const
    try {
      return await site.serveBoard(folder, port)
    } catch (error) {
      if (isTaken(error)) return 'taken' as const
      throw error
    }
  }
  serve()
    .then((served) => {
      if (typeof served === 'string') process.exitCode = exit.failed
      told(served)
    })
    .catch(giveUp)
}

process.exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: todayInChina(),
  columns: process.stdout.columns ?? 80,
  ...filesOnDisk,
  ...files(process.pid),
  git: gitIn(process.env),
  writePdf: (path, html) => writePdf(path, html, process.env.CUNYI_BROWSER, process.pid),
  openDesk,
  buildBoard,
  serveBoard,
  readDocument,
  ask,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  progress,
})
