export { type Citable, type Citation, type Cites, type Statute, statute } from './base/citation.ts'
export { addDays, type Day, day, daysBetween, theDay } from './base/day.ts'
export type { Locale } from './base/locale.ts'
export { formatYuan, groupDigits } from './base/money.ts'
export { atLeast, type Denominator, moreThan, needed, type Share } from './base/share.ts'
export { type Wording, wordingIn } from './base/wording.ts'
export type { Tally } from './check/check.ts'
export type { AttachmentFault } from './finding/attachment-fault.ts'
export type { BuiltInRuleId, RuleGround } from './finding/built-in/built-in-grounds.ts'
export { type BuiltInRule, builtInRules, withDemands } from './finding/built-in/built-in-rules.ts'
export { formatArticle } from './finding/built-in/format-articles.ts'
export { recordFormat } from './finding/built-in/record-format.ts'
export type { Fault, ReadFault, Remedy, ValueQuestion } from './finding/fault.ts'
export {
  type Finding,
  type FirstSeen,
  type Level,
  type Mitigation,
  type PlacedFacts,
  type Reading,
  type RecordHistory,
  type Rewriting,
  readingOf,
} from './finding/finding.ts'
export type { PrivacyFault } from './finding/privacy-fault.ts'
export { type RecordVersion, withHistory } from './history/versions.ts'
export { type Appended, type Approved, append, approve } from './judge/approve.ts'
export { judge } from './judge/judge.ts'
export { type LawOnDay, lawForMatter, type MatterLaw } from './judge/law-on-day.ts'
export { type PrivacyRuleId, privacyRules } from './judge/privacy/privacy-rules.ts'
export type { Counted, StepVerdict, Verdict } from './judge/verdict.ts'
export { lawOn, personalInformation, ruleSets, statutes } from './law/index.ts'
export { lawOf, withLaw } from './law/law-of.ts'
export { type ManualCheck, manualChecks } from './law/unchecked/index.ts'
export { type Due, type Duty, duesOf, type Overdue, overdueOf, postingsUp } from './next/duties/due.ts'
export { daysToAnswer, type UnansweredObjection, unansweredObjections } from './next/duties/unanswered.ts'
export { type AskedField, fieldsAsked } from './next/fields/asked-fields.ts'
export type { OpenStep } from './next/fields/bare-step.ts'
export { fieldsOf } from './next/fields/fields-of.ts'
export type { Choices, FormField, FormFieldName, FormFieldType, FormUnit, LinePart } from './next/fields/form-field.ts'
export { type NeededCount, type NeededVotes, neededIn } from './next/fields/needed-votes.ts'
export { type OnFile, type Prefill, type PrefillSource, prefillFor } from './next/fields/prefill.ts'
export { mayFollow, type NextMeeting, type NextPosting, type NextStep, nextStepAs, stepAfter } from './next/next-steps.ts'
export type { OutcomeWait } from './next/outcome-wait.ts'
export { type Plan, planFor } from './next/plan/plan.ts'
export type { PlanGoal, PlannedStep } from './next/plan/planned-step.ts'
export { postingDays } from './next/posting-period.ts'
export type { Deadline, PostingDuty, Prerequisite } from './next/prerequisites.ts'
export { type Decider, manualChecksOf, type Requirements, requirementsOf } from './next/requirements.ts'
export type { Threshold } from './next/thresholds.ts'
export { findPersonalData, searchPersonalData } from './privacy/find-personal.ts'
export { coverNumbers, redact } from './privacy/redact.ts'
export { type PersonalKind, personalKinds, type TextSpan } from './privacy/span.ts'
export { matter, meeting, posting } from './record/build/build.ts'
export { type Category, categories } from './record/categories.ts'
export { type ClaimField, type ClaimSense, claimFields, readClaim, saysNothing } from './record/claim.ts'
export {
  lastDayOfTerm,
  type Size,
  type SizeField,
  type Strength,
  type StrengthPart,
  sizeFields,
  sizeOn,
  strength,
  strengthParts,
} from './record/composition.ts'
export {
  type Body,
  bodies,
  type Count,
  type Field,
  type FieldType,
  type MeetingKind,
  matterFields,
  meetingFields,
  type Office,
  type Organ,
  organs,
  type Period,
  type PostingKind,
  postingFields,
  procedure,
  type StepFacts,
  type StepFields,
  type StepKind,
  stepFields,
  stepKinds,
  type Values,
} from './record/fields.ts'
export {
  type Amendment,
  type Block,
  dayOf,
  type Handling,
  isMeeting,
  isPosting,
  type Matter,
  type Meeting,
  type Objection,
  type Opinion,
  type OtherFact,
  type Part,
  type Place,
  type Posting,
  type Step,
  type UnreadMark,
  type Unresolved,
  type WorkEvent,
} from './record/matter.ts'
export {
  meetingVenues,
  type Origin,
  origins,
  type Post,
  postingVenues,
  posts,
  readPosts,
  readVoting,
  type Venue,
  type VotingMethod,
  votingMethods,
} from './record/meeting-words.ts'
export { isOpen, type OpenPeriod, openPeriods } from './record/open-objections.ts'
export { readAttestation } from './record/opinion.ts'
export { type Answer, initialState, isAbandoned, isEnded, type Stage, type State, type StepResult } from './record/state.ts'
export { type LineField, lineFields, type Term, terms, type WorkType, workTypes } from './record/terms-and-works.ts'
export { findingLines } from './report/finding-lines.ts'
export type { Form, FormOptions, Verdicts } from './report/form.ts'
export { type Format, report } from './report/index.ts'
export type { FindingJson, VerdictJson } from './report/json.ts'
export { names as enNames } from './report/words/en/names.ts'
export { firstLanguage, type Language, languages, requirementsWords, words, wordsFor } from './report/words/index.ts'
export { citeWith, message } from './report/words/message.ts'
export type { Names } from './report/words/names.ts'
export type { RequirementsWords } from './report/words/requirements.ts'
export type { Words } from './report/words/type.ts'
export { names as zhNames } from './report/words/zh/names.ts'
export type { Claim, Exception, Unless } from './rule/exception.ts'
export { type LawDiff, lawDiff, type Pair, type RowFacet, type RowsDiff, type RuleFacet, stemOf } from './rule/law-diff.ts'
export { type LawDocument, lawDocument } from './rule/law-document.ts'
export { indexLaw, type LawIndex } from './rule/law-index.ts'
export { isModel } from './rule/place.ts'
export {
  type CatalogueRow,
  type Demand,
  inForceOn,
  type LawOn,
  type MeetingDemand,
  type Minimum,
  type PostingDemand,
  type Rule,
  type RuleSet,
  type StepDemand,
} from './rule/rule.ts'
export { type Strictness, strictness } from './rule/strictness.ts'
export { type Delegation, lastSureDay, nowhere, type Village, type VillagePart } from './rule/village.ts'
export { lawForVillage, type VillageLaw } from './rule/village-law.ts'
export { matterSchema } from './schema/matter-schema.ts'
export { stepSchema } from './schema/step-schema.ts'
export { villageSchema } from './schema/village-schema.ts'
