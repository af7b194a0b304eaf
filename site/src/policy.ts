/** What a page of the board may load and do: its own style and pictures, a script of its own where it has one, and nothing else. */
export const policy = (scripted = false): string =>
  `default-src 'none';${scripted ? " script-src 'self';" : ''} style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'`
