/** The words of the lists, the search, the figures and the files of data. */
export const zh = {
  lists: {
    more: (count: number): string => `另有${count}件，这里只列最近的。`,
  },
}

/** The same words in any language. */
export type DataWords = typeof zh
