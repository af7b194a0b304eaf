import type { EveryFault } from '../../sentences.ts'
import { bodyFaults } from './bodies.ts'
import { keepingFaults } from './keeping.ts'
import { meetingFaults } from './meeting.ts'
import { missingFaults } from './missing.ts'
import { orderFaults } from './order.ts'
import { readingFaults } from './reading.ts'
import { unclearFaults } from './unclear.ts'
import { worksFaults } from './works.ts'

/** One sentence for each kind of fault. */
export const faults: EveryFault = {
  ...orderFaults,
  ...meetingFaults,
  ...bodyFaults,
  ...missingFaults,
  ...unclearFaults,
  ...keepingFaults,
  ...worksFaults,
  read: (fault) => readingFaults(fault),
}
