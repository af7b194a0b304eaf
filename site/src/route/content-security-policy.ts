/**
 * What a page of the board may load and do: its own style and pictures, a script of its own where it has one, and nothing else.
 * A page that leads to the search by a box sends what is typed to the board itself.
 * Where no script runs nothing connects; `connect-src` is for the machines that look at a page and ask for its `robots.txt` in its name.
 */
export const policy = (scripted = false, searches = false): string =>
  `default-src 'none';${scripted ? " script-src 'self';" : ''} style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action ${searches ? "'self'" : "'none'"}; base-uri 'none'`
