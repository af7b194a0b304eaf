/** What a call to the machine gives, or nothing where it fails: whoever asked says so in the reader's words. */
export const attempt = <Result>(call: () => Result): Result | undefined => {
  try {
    return call()
  } catch {
    return undefined
  }
}
