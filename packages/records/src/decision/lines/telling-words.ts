/** What prose may tell beside the facts. */
export type ToldInProse = 'ended' | 'interrupted' | 'no-meeting' | 'works'

/** How minutes tell it, and what says in the same sentence that it is a plan, a condition, of something older, or not so. */
export const tellingWords: readonly { readonly tells: ToldInProse; readonly says: RegExp; readonly unless: RegExp }[] = [
  {
    tells: 'ended',
    says: /(?:决议|决定|表决|表决结果|事项|项目|方案)[^。；;]{0,20}(?:作废|撤销了?|取消|终止|推翻|无效|不再(?:执行|实施))|(?:撤销|推翻|取消|终止)了?(?:本|该|此|上述|这次|本次)(?:次|项)?(?:决议|决定|表决|项目|事项|方案)/u,
    unless: /原|旧|此前|以前|同时|如|若|否则|逾期|的[，,]|不得|不能|未|没有/u,
  },
  {
    tells: 'interrupted',
    says: /(?:吹|刮|撕|揭|脱|淋|冲)(?:落|掉|毁|走|下|坏|湿)|被(?:风|雨|人|大风|雨水)[^，。；]{0,6}(?:吹|撕|揭|盖|淋|毁)|重新(?:张贴|上墙)|提前(?:撤|揭|取)(?:下|走|掉)?/u,
    unless: /未(?:发现|见|被|曾|有)|没有|无|如|若|不得|严禁/u,
  },
  {
    tells: 'no-meeting',
    says: /(?:未|没有?|不)(?:能|便|再)?(?:集中)?(?:召开|举行|开)(?:会|成会|会议|大会)|(?:未|没有?)(?:能)?集中开会|(?:上门|入户|逐户|挨户|逐人|分头|轮流|传阅)[^，。；]{0,10}(?:签字|签名|表决|投票|同意|征求意见签)|传阅|轮签/u,
    unless: /会前|会后|事先|提前|此前|如|若|原定|文件|材料|方案.{0,4}传阅|传阅(?:了|方案|文件|材料|图纸|预算|合同)/u,
  },
  {
    tells: 'works',
    says: /已(?:经)?[^，。；,;]{0,24}(?:签订|签署|签了|开工|动工|付清|预付|拨付|支付了|付款)|(?:合同|协议)[^，。；,;]{0,16}(?:已|于)[^，。；,;]{0,20}(?:签订|签署|签了)/u,
    unless: /拟|将(?!合同)|须|需|应|待|如|若|计划|准备|后再|后方|未|没有|不得|往年|去年|前年|上一|以前|一期/u,
  },
]
