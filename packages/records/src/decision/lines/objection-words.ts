const objecting =
  /异议|质疑|反映|投诉(?!电话)|申诉|举报(?!电话)|不满|不同(?:看法|意见|想法)|疑[问义]|质询|抱怨|不认可|不服|(?:提出|收到)[^，。；,;]{0,10}意见(?!.{0,12}(?:采纳|吸收))|意见箱[^，。；,;]{0,4}(?:收到|[：:])|议论|联名|(?:有|些)(?:想法|看法)|(?:村民|群众|代表|户)[^，。；,;]{0,6}(?:来[信访电]|上访|信访)|(?:收到|寄来|接到)[^，。；,;]{0,8}(?:来信|来电|信访)|(?:村民|群众|部分人|有人|户)[^，。；,;]{0,4}(?:要求|请求)[^，。；,;]{0,6}(?:重新|减少|停|取消|撤|更改|说明|公开|复核)|objected|objection/iu
/** Nobody did: 未收到任何意见反映, 无异议, 没有村民提出异议. */
const none =
  /(?:未|没有?|无|零|不存在|从未)(?:曾|再)?(?:有|收到|接到|收悉|受理|发现|出现)?(?:任何|其他|一[条件个]|村民|群众|人|单位|个人|书面|口头|来信|来访|对.{0,12})*(?:提出|反映|的){0,2}(?:任何|书面|口头)?(?:不同)?(?:异议|质疑|疑问|疑义|质询|看法|意见|想法|议论|联名信?|来[信访电]|信访|反映|反馈|投诉|申诉|举报)|(?:异议|意见|投诉|反映|意见箱)[：:]?(?:0|零|无|没有)(?:条|件|人)?$|^(?:均|都)?无(?:异议|意见)$|no objections?/iu
const clauses = /[，,。；;！!]+/u
/** How notices ask for them: 如有异议, 对公示有异议的, 请向……反映. */
const invited =
  /(?:如|若|凡|倘)(?:果|对.{0,20}|.{0,4})?(?:有|存在|发现)|(?:有|持)(?:不同)?(?:异议|意见|疑问)(?:的|者)|欢迎|接受|受理|(?:请|可以?|均可)[^，。；,;]{0,6}来[信访电]|^(?:请|可|可以|均可).{0,40}(?:反映|提出|投诉|举报|联系|咨询)/u
const happened =
  /收到|提出了|反映了|反映过|提出过|答复|处理|解决|已|[\d０-９〇零一二三四五六七八九十](?:条|件|人次)|月[\d０-９〇零一二三四五六七八九十]+[日号](?!前|之前|以前|止)/u
const but = /但|除|不过|另有|此外|只有|仅/u

/** A longer line says more than that nobody objected, or how to. */
const longest = 400

const clausesOf = (line: string): readonly string[] =>
  line
    .replace(/[\s*_]+/gu, '')
    .split(clauses)
    .filter((one) => one !== '')

/** Whether a line says that nobody objected, and nothing else of objections: `公示期满，未收到任何意见反映。` */
export const deniesObjections = (line: string): boolean => {
  if (line.length > longest) return false
  const all = clausesOf(line)
  return (
    all.some((one) => none.test(one)) && !all.some((one) => but.test(one) || (objecting.test(one) && !none.test(one))) && all.length <= 4
  )
}

/** Whether a line only says what to do with an objection, and tells of none: `如有异议，请向村务监督委员会反映。` */
const invitesObjections = (line: string): boolean =>
  line.length <= longest && !happened.test(line) && clausesOf(line).every((one) => !objecting.test(one) || invited.test(one))

/** Whether a line speaks of an objection, and not only of there being none, or of what to do with one. */
export const speaksOfObjections = (line: string): boolean => objecting.test(line) && !deniesObjections(line) && !invitesObjections(line)
