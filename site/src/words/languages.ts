import { firstLanguage } from '@cunyi/core'
import { boardSettings } from '../settings/settings.ts'
import { tongues } from './index.ts'
import type { BoardLanguage } from './type.ts'

/**
 * The languages in which this board is built, as `CUNYI_LANGUAGES` names them: both, unless it names one.
 *
 * @throws where it names a language the board does not speak, or leaves out Chinese, in which every address is written
 */
export const languages = (): readonly BoardLanguage[] => {
  const named = (process.env.CUNYI_LANGUAGES ?? boardSettings().languages ?? Object.keys(tongues).join())
    .split(',')
    .map((one) => one.trim())
  const known = (Object.keys(tongues) as readonly BoardLanguage[]).filter((one) => named.includes(one))
  if (known.length < named.length || !known.includes(firstLanguage))
    throw new Error(`CUNYI_LANGUAGES is “${named.join()}”; it must be ${firstLanguage}, or ${Object.keys(tongues).join()}`)
  return known
}

/** The paths of a page in every language of the board. */
export const inEachLanguage = <Params extends Readonly<Record<string, string | undefined>>, Props>(
  params: Params,
  props: Props,
): readonly { readonly params: Params & { readonly lang: string | undefined }; readonly props: Props }[] =>
  languages().map((language) => ({ params: { ...params, lang: tongues[language].words.locale.folder }, props }))
