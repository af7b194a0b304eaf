#!/usr/bin/env node
import { closeSync, type Dirent, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { isatty } from 'node:tty'
import { theDay } from '@cunyi/core'
import { disk } from './disk.ts'
import { replaced } from './replace.ts'
import { run } from './run.ts'
import type { World } from './world.ts'

/** What a call to the file system gives, or nothing where it fails: whoever asked says so in the reader's words. */
const attempt = <Result>(call: () => Result): Result | undefined => {
  try {
    return call()
  } catch {
    return undefined
  }
}

const look: World['look'] = (path) => {
  const there = attempt(() => statSync(path))
  if (there?.isDirectory()) return 'folder'
  return there?.isFile() ? 'file' : undefined
}

const listed = (folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] | undefined =>
  attempt(() =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(isWanted)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )

const writeNew: World['writeNew'] = (path, text) => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx', flush: true })
    return 'written'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'failed'
  }
}

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

// `| head` closes the pipe before all is said; that is nobody's mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  // Swedish writes a day as we do; China has one time zone.
  today: theDay(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })),
  columns: process.stdout.columns ?? 80,
  look,
  listFiles: (folder) => listed(folder, (entry) => entry.isFile()),
  listLinks: (folder) => listed(folder, (entry) => entry.isSymbolicLink()) ?? [],
  readFile: (path) => attempt(() => readFileSync(path)),
  writeNew,
  replace: (path, before, after) => replaced(disk, path, before, Buffer.from(after), String(process.pid)),
  ask,
  remove: (path) => attempt(() => rmSync(path)),
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  progress,
})
