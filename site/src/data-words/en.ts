import type { DataWords } from './zh.ts'

export const en: DataWords = {
  lists: {
    more: (count) => `${count} more; only the newest are listed here.`,
  },
}
