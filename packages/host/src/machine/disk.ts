import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Disk } from './atomic-replace.ts'

const permissions = 0o7777

/** The machine's own file system. */
export const disk: Disk = {
  lstat: (path) => {
    const there = lstatSync(path)
    return { isFile: there.isFile(), mode: there.mode & permissions }
  },
  read: (path) => readFileSync(path),
  create: (path) => openSync(path, 'wx', 0o600),
  write: (file, bytes) => writeFileSync(file, bytes),
  chmod: (file, mode) => fchmodSync(file, mode),
  sync: (file) => fsyncSync(file),
  close: (file) => closeSync(file),
  rename: (from, to) => renameSync(from, to),
  syncFolder: (path) => syncedFolder(path),
  remove: (path) => rmSync(path),
}

/** Windows opens no folder as a file, and writes a new name down by itself. */
const syncedFolder = (path: string): void => {
  const folder = opened(path)
  if (folder === undefined) return
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const opened = (path: string): number | undefined => {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EISDIR' || error.code === 'EPERM')) return undefined
    throw error
  }
}
