export { findPersonalData, searchPersonalData } from './find-personal.ts'
export { coverNumbers, redact } from './redact.ts'
export { type PersonalKind, personalKinds, type TextSpan } from './span.ts'
