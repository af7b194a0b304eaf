import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How long a program took, how long processors worked for it and all it started, and the most memory they held at once. */
export type Measured = { readonly seconds: number; readonly worked: number; readonly megabytes: number }

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
  let worked = 0
  const watch = setInterval(() => {
    if (child.pid === undefined) return
    most = Math.max(most, heldBy(child.pid))
    worked = Math.max(worked, workedBy(child.pid))
  }, 100)
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`)
  return { seconds: (performance.now() - from) / 1000, worked, megabytes: most / 1024 }
}

/** Seconds that processors worked for a process and its descendants, ended or not, until now; Linux counts in hundredths. */
const workedBy = (root: number): number => descendants(root).reduce((sum, pid) => sum + ticksOf(pid), 0) / 100

/** Its own time, and that of its children that have ended. */
const ticksOf = (pid: number): number =>
  read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0)

/** Kilobytes held by a process and its descendants; 0 where the system does not say. */
const heldBy = (root: number): number =>
  descendants(root).reduce((sum, pid) => sum + Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0), 0)

/** A process and all that it started, as far as they run. */
const descendants = (root: number): readonly number[] => {
  const pids = readdirSync('/proc')
    .filter((one) => /^\d+$/.test(one))
    .map(Number)
  const parents = new Map(pids.map((pid) => [pid, Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)]))
  const isOf = (pid: number): boolean => pid === root || (pid > 1 && parents.has(pid) && isOf(parents.get(pid) ?? 0))
  return pids.filter(isOf)
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
