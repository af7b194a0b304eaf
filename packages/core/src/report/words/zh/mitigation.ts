import type { Mitigation } from '../../../finding/finding.ts'
import { quoted } from './numbers.ts'

export const mitigationWords = (why: Mitigation): string => {
  switch (why.by) {
    case 'exception':
      return `记录写明特殊情况${quoted(why.reason)}，按法律的例外处理。`
    case 'later-round':
      return '后来重新进行，以后一次为准。'
    case 'lenient-reading':
      return '按宽的算法够数，按严的算法不够；法律没有写明，不算违反，下次宜留足。'
    case 'not-formed':
      return '没有表决，会议未开成，可另行召集。'
  }
}
