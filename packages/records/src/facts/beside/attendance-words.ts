import type { Field } from '@cunyi/core'
import { happens, type Telling } from './happens.ts'

/** What was done at another time counts for nothing here. */
const otherwise = /会前|会后|事先|此前|列席|旁听/u

/** How people say that somebody was not there in person: by a screen, or by another. */
const away: readonly (Telling & { readonly field: Field })[] = [
  {
    field: 'online',
    says: /(?:视频|线上|网络|网上|远程|云端|电话|微信)(?:群里?|上|方式|会议|连线|接入)?(?:的方式)?(?:参|出席|表决|投票|到会)|视频(?:连线|接入)|(?:线上|网上|云端|视频|微信|接龙)[^，。；,;]{0,6}(?:召开|举行|开会|方式进行)|(?:电话|微信|短信|线上|网上)(?:征求|征得|询问|沟通)(?:了)?(?:意见|同意)?|(?:took part|attended|voted) (?:online|remotely|by video)/giu,
    apart: otherwise,
  },
  {
    field: 'proxies',
    says: /代(?:为|其|替)?(?:参加|参会|出席|到会|开会|投票|表决|签|举手)|(?:家属|家人|配偶|子女|父母|儿子|女儿|亲属)[^，。；,;]{0,8}(?:参加|参会|出席|到会|代|签|投票|表决)|委托[^，。；,;]{0,8}(?:参加|参会|出席|到会|投票|表决|代|签)|[\d一二三四五六七八九十]+(?:人|名|位|户|个代表)[^，。；,;]{0,6}委托|顶替|替会|替签|by proxy|on behalf of/giu,
    apart: otherwise,
  },
]

/**
 * In which ways a remark says that people took part without being there.
 *
 * @example awayIn('其中12名代表通过视频参会') //=> ['online']
 * @example awayIn('没有到场的代表由家属代为投票') //=> ['proxies']
 * @example awayIn('均为本人参加，没有委托他人投票的') //=> []
 */
export const awayIn = (text: string): readonly Field[] => away.flatMap((telling) => (happens(text, telling) ? [telling.field] : []))
