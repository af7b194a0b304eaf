import type { ReadFault } from '@cunyi/core'
import type { Telling } from './happens.ts'

/** What prose may tell that belongs into a step or a list of its own. */
export type ToldInProse = Extract<ReadFault, { what: 'told-in-prose' }>['tells']

/** How minutes tell it. */
export const tellingWords: Readonly<Record<ToldInProse, Telling>> = {
  ended: {
    says: /作废|撤销|取消|终止|推翻|无效(?!票)|不再(?:执行|实施)|废止/giu,
    about: /决议|决定|表决|事项|项目|方案/u,
    apart: /原(?![因则定来])|旧|以前的|此前的|提出|建议|提议|认为|反对|资格/u,
  },
  'no-meeting': {
    says: /(?:未|没有?|不)(?:能|便|再)?(?:集中)?(?:召开|举行|开)(?:会议?|成|大会)(?!前|之前|以前)|(?:未|没有?)(?:能)?集中开会|(?:上门|入户|逐户|挨户|逐人|分头|轮流|传阅)[^，。；后]{0,10}(?:签字|签名|表决|投票|同意|征求意见签)|传阅(?!(?:了|的)?[^，。；,;]{0,6}(?:文件|材料|图纸|预算|方案|合同|资料))|轮签/giu,
    apart: /会前|会后|事先|此前/u,
  },
  works: {
    says: /签订|签署|签了|开工|动工|付清|预付|拨付|支付了|付款/giu,
    about: /合同|协议|款|开工|动工|工程/u,
    once: /已|于|了/u,
    apart: /往年|去年|前年|上一|此前|以前|[一1]期/u,
    isDone: true,
  },
}
