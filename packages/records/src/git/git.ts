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

export const isTrouble = (given: object): given is GitTrouble => 'trouble' in given
