import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackages } from './pack-packages.ts'
import { openRegistry, type Registry } from './registry.ts'

/** How a program ended, and all it said. */
export type Ended = { readonly code: number; readonly said: string }

/** Somebody else's machine: an empty folder, npm, and a registry that has our packages; nothing of the repository. */
export type Stranger = {
  readonly folder: string
  readonly registry: Registry
  /** the tarballs, by the names of the packages */
  readonly packed: ReadonlyMap<string, string>
  /** runs a program in the folder, or in one below it */
  /** what its programs are told of the machine */
  readonly env: NodeJS.ProcessEnv
  readonly run: (program: string, args: readonly string[], below?: string) => Promise<Ended>
  readonly leave: () => Promise<void>
}

/** What a program of ours was told by vitest, npm or pnpm is nobody else's. */
const cleanEnv = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|VITE|NODE_ENV|TEST|npm_|pnpm_|CUNYI_|GIT_|INIT_CWD)/i.test(name)),
  ),
  ...more,
})

/**
 * Packs everything, opens the registry and makes the empty folder.
 *
 * @param isOnline - whether npm is to ask its own registry, as this machine has it set up
 */
export const beStranger = async (root: string, { isOnline = false }: { readonly isOnline?: boolean } = {}): Promise<Stranger> => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'cunyi-stranger-')))
  const folder = join(place, 'town')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "town", "private": true, "type": "module" }\n')
  const packed = await packPackages(root, join(place, 'packed'))
  const registry = await openRegistry(root, packed.values(), join(place, 'registry'))
  const env = cleanEnv({
    ...(!isOnline && { npm_config_registry: registry.address, npm_config_userconfig: join(place, 'npmrc') }),
    npm_config_cache: join(place, 'cache'),
    // What a board is built with.
    XDG_CACHE_HOME: join(place, 'caches'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    // An older npm warns of itself on a newer Node, in every answer.
    NODE_OPTIONS: '--disable-warning=DEP0169',
  })
  return {
    folder,
    registry,
    packed,
    env,
    run: (program, args, below = '.') =>
      new Promise((resolve) => {
        execFile(program, args, { cwd: join(folder, below), env, encoding: 'utf8', maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: `${stdout}${stderr}` }),
        )
      }),
    leave: async () => {
      await registry.close()
      rmSync(place, { recursive: true })
    },
  }
}
