/** How many of a long list a page shows: what a phone can still take. */
export const most = 100

/** The first of a list that is in order, and how many more there are. */
export const firstOf = <Of>(all: readonly Of[]): { readonly shown: readonly Of[]; readonly more: number } => ({
  shown: all.slice(0, most),
  more: Math.max(0, all.length - most),
})
