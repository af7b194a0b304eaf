import type { Locale } from '../../../base/locale.ts'

export const locale: Locale = {
  language: 'en',
  tag: 'en',
  folder: 'en',
  direction: 'ltr',
  colon: ': ',
  person: '',
  spaced: true,
  own: /^\P{Script=Han}*$/u,
  foreign: { pattern: /\p{Script=Han}/u, tag: 'zh-CN' },
  fallback: 'zh',
  borrowed: (text) => `${text} [in Chinese]`,
}
