/**
 * Runs git in the folder of a minute book: what it writes to standard output, or why there is none. Whoever hands one in owns the process;
 * it never throws.
 *
 * @param input - for standard input
 */
export type Git = (args: readonly string[], input?: string) => Uint8Array | GitTrouble

/** Why git gave nothing: it is not installed, it refuses a folder of another owner, or it failed or took too long. */
export type GitTrouble = { readonly trouble: 'no-git' | 'not-ours' | 'failed' }

/** Why there is no version history to look into. */
export type NoHistory = { readonly trouble: GitTrouble['trouble'] | 'no-repository' | 'nothing-committed' | 'shallow' }

/** What goes before every command, so that no setting of the machine or of the repository runs a program or changes what is written. */
export const gitArguments = (folder: string): readonly string[] => [
  '--no-pager',
  ...[
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
  '-C',
  folder,
]

/**
 * The environment in which git is run: nobody's settings for git but the user's own file, no question asked, no lock taken, nothing fetched.
 *
 * @param own - the environment of the program
 * @example gitEnvironment({ HOME: '/home/x', GIT_DIR: '/elsewhere' }).GIT_DIR //=> undefined
 */
export const gitEnvironment = (own: Environment): Environment => ({
  ...Object.fromEntries(Object.entries(own).filter(([name]) => !/^GIT_/iu.test(name))),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
})

export type Environment = { readonly [name: string]: string | undefined }

/** What git may take, in milliseconds and in bytes of output. */
export const gitLimits: { readonly timeout: number; readonly maxBuffer: number } = { timeout: 60_000, maxBuffer: 2 ** 30 }

export const isTrouble = (given: object): given is GitTrouble => 'trouble' in given

/** Why git failed, from its status and what it wrote to standard error in the language of machines. */
export const troubleOf = (said: string): GitTrouble => ({
  trouble: /dubious ownership|unsafe repository/u.test(said) ? 'not-ours' : 'failed',
})
