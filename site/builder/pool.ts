import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DrawnDecision, Job } from './draw.ts'

/** Gives the jobs to as many threads as the machine has processors, each its next one when it has done the last. */
export const inThreads = async (program: string, jobs: readonly Job[], env: NodeJS.ProcessEnv): Promise<readonly DrawnDecision[]> => {
  const waiting = [...jobs]
  const drawn: DrawnDecision[] = []
  const threads = Math.min(availableParallelism(), jobs.length)
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(program, { env, resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 } })
      return new Promise<void>((resolve, reject) => {
        const next = () => {
          const job = waiting.shift()
          if (job === undefined) void worker.terminate().then(() => resolve())
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; the rule is for windows
          else worker.postMessage(job)
        }
        worker.on('error', reject)
        worker.on('message', (done: readonly DrawnDecision[]) => {
          drawn.push(...done)
          next()
        })
        next()
      })
    }),
  )
  return drawn
}
