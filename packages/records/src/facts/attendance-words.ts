import type { Field } from '@cunyi/core'

/** How people say that somebody was not there in person: by a screen, or by another. */
const away: readonly { readonly field: Field; readonly says: RegExp }[] = [
  {
    field: 'online',
    says: /(?:视频|线上|网络|网上|远程|云端|电话|微信)(?:群里?|上|方式|会议|连线|接入)?(?:的方式)?(?:参|出席|表决|投票|到会)|视频(?:连线|接入)|(?:线上|网上|云端|视频|微信|接龙)[^，。；,;]{0,6}(?:召开|举行|开会|方式进行)|(?:电话|微信|短信|线上|网上)(?:征求|征得|询问|沟通)(?:了)?(?:意见|同意)?|(?:took part|attended|voted) (?:online|remotely|by video)/iu,
  },
  {
    field: 'proxies',
    says: /代(?:为|其|替)?(?:参加|参会|出席|到会|开会|投票|表决|签|举手)|(?:家属|家人|配偶|子女|父母|儿子|女儿|亲属)[^，。；,;]{0,8}(?:参加|参会|出席|到会|代|签|投票|表决)|委托[^，。；,;]{0,8}(?:参加|参会|出席|到会|投票|表决|代|签)|[\d一二三四五六七八九十]+(?:人|名|位|户|个代表)[^，。；,;]{0,6}委托|顶替|替会|替签|by proxy|on behalf of/iu,
  },
]

/** What says that nobody was. */
const nobody =
  /(?:没有|无|未|不存在|没|严禁|禁止|不得|不允许|均非|0人|零人)[^，。；,;]{0,6}(?:视频|线上|网络|网上|远程|电话|微信|代|委托|替|家属)|(?:均|全部|全都|都)(?:是|为)?(?:本人|到现场|现场)|in person/iu

/**
 * In which ways a remark says that people took part without being there; none where it says that nobody did.
 *
 * @example awayIn('其中12名代表通过视频参会') //=> ['online']
 * @example awayIn('均为本人参加，无委托') //=> []
 */
export const awayIn = (text: string): readonly Field[] =>
  nobody.test(text) ? [] : away.flatMap(({ field, says }) => (says.test(text) ? [field] : []))
