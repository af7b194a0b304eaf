import type { Locale } from '../../../base/locale.ts'

export const locale: Locale = {
  language: 'zh',
  tag: 'zh-CN',
  folder: undefined,
  direction: 'ltr',
  colon: '：',
  person: '人',
  spaced: false,
  own: /\p{Script=Han}/u,
  foreign: { pattern: /^[^\p{Script=Han}]*[a-z]{2}[^\p{Script=Han}]*$/iu, tag: 'en' },
  fallback: 'zh',
  borrowed: (text) => text,
}
