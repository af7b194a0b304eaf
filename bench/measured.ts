import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How long a program took, and the most memory it and all it started held at once. */
export type Measured = { readonly seconds: number; readonly megabytes: number }

/** Runs a program to its end. @throws where it fails, with what it said */
export const measured = async (
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Measured> => {
  const from = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said = (said + String(text)).slice(-2000)))
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, child.pid === undefined ? 0 : heldBy(child.pid))), 100)
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`)
  return { seconds: (performance.now() - from) / 1000, megabytes: most / 1024 }
}

/** Kilobytes held by a process and its descendants; 0 where the system does not say. */
const heldBy = (root: number): number => {
  const parents = new Map<number, number>()
  const held = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const status = read(`/proc/${name}/status`)
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0))
    held.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0))
  }
  const isOf = (pid: number): boolean => pid === root || (pid > 1 && parents.has(pid) && isOf(parents.get(pid) ?? 0))
  return [...held].reduce((sum, [pid, kilobytes]) => sum + (isOf(pid) ? kilobytes : 0), 0)
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // A process may end between being listed and being looked at.
    return ''
  }
}

/** Whether a program is there. */
export const isThere = (command: string): boolean => spawnSync(command, ['version'], { stdio: 'ignore' }).status === 0
