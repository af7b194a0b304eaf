import type { Citation, Exception, Field, PostingKind, Rule, Share, StepKind } from '@cunyi/core'
import { arabic } from '../values/chinese.ts'
import { whole } from '../values/digits.ts'
import { readShare } from '../values/share.ts'
import { notA, type Value } from '../values/value.ts'
import type { LocalWord } from '../vocabulary/vocabulary.ts'

/** What one local rule asks, as rows that rest on where the town wrote it down. */
export type Rows = (cite: Citation) => readonly (Rule | Exception)[]

type Made = Value<Rows>

const by = <T>(read: Value<T>, make: (value: T) => Rows): Made => ('misread' in read ? read : { value: make(read.value) })

const days = (text: string): Value<number> => {
  const digits = /^(\d{1,3})\s*(?:天|日|days?)(?:以前|以上)?$/iu.exec(arabic(text))?.[1]
  const value = whole(digits ?? '')
  return value === undefined || value === 0 ? notA('number') : { value }
}

const quorum = (body: 'party-members' | 'representatives', text: string): Made =>
  by(readShare(text), (person: Share) => (cite) => [
    {
      id: `local-${body}-quorum`,
      on: [body === 'party-members' ? 'review' : 'resolution'],
      level: 'breach',
      cites: [cite],
      demand: { kind: 'quorum', body, of: 'composition', person },
    },
  ])

const notice = (body: 'assembly' | 'representatives', text: string): Made =>
  by(days(text), (count) => (cite) => [
    {
      id: `local-${body}-notice`,
      on: ['resolution'],
      level: 'breach',
      cites: [cite],
      demand: { kind: 'notice', body, days: count },
    },
  ])

const posted = (on: 'disclosure' | 'outcome', text: string): Made =>
  by(days(text), (count) => (cite) => [
    {
      id: `local-${on}-posted`,
      on: [on],
      level: 'breach',
      cites: [cite],
      demand: { kind: 'posted', days: count },
    },
  ])

/** Where one person holds both posts, some towns let the first two steps be one meeting; no law does, so it needs the town's word. */
const mergedSteps = (text: string): Made =>
  /^(?:允许|可以|是|yes|allowed)$/iu.test(text.trim())
    ? { value: (cite) => [{ rule: 'deliberation-after-proposal', claim: 'merged', cites: [cite] }] }
    : notA('permission')

const six: readonly StepKind[] = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome']

const replies = (text: string): Made =>
  by(days(text), (count) => (cite) => [
    {
      id: 'local-objection-answered',
      on: ['disclosure', 'outcome'],
      level: 'breach',
      cites: [cite],
      demand: { kind: 'answered', days: count },
    },
  ])

/** That a record was entered late is told; it makes no decision unlawful. */
const entered = (text: string): Made =>
  by(days(text), (count) => (cite) => [
    { id: 'local-recorded', on: six, level: 'note', cites: [cite], demand: { kind: 'recorded', days: count } },
  ])

const interval = (text: string): Made =>
  by(
    days(text),
    (count) => (cite) =>
      (
        [
          ['deliberation', 'proposal'],
          ['review', 'deliberation'],
          ['resolution', 'review'],
        ] as const
      ).map(
        ([on, from]): Rule => ({
          id: `local-${on}-apart`,
          on: [on],
          level: 'breach',
          cites: [cite],
          demand: { kind: 'apart', from, days: count },
        }),
      ),
  )

/** Something that every record of a step must have; without it the record is thin, and the decision not known to be lawful. */
const written = (id: string, on: readonly StepKind[], field: Field, text: string): Made =>
  isAsked(text)
    ? { value: (cite) => [{ id, on, level: 'defect', cites: [cite], demand: { kind: 'present', fields: [field] } }] }
    : notA('requirement')

const isAsked = (text: string): boolean => /^(?:要有|要|必须|必须有|需要|应当有|是|yes|required)$/iu.test(text.trim())

const worksWait = (text: string): Made =>
  isAsked(text)
    ? {
        value: (cite) => [
          {
            id: 'local-works-after-disclosure',
            on: ['implementation'],
            level: 'breach',
            cites: [cite],
            demand: { kind: 'outside', of: 'disclosure', works: ['tender', 'award', 'contract', 'invoice', 'payment'] },
          },
        ],
      }
    : notA('requirement')

const notices: readonly PostingKind[] = ['disclosure', 'outcome']
const meetings: readonly StepKind[] = ['proposal', 'deliberation', 'review', 'resolution']

/** What each local rule asks, from the text behind its name. */
const demands: Readonly<Record<LocalWord, (text: string) => Made>> = {
  'party-members-quorum': (text) => quorum('party-members', text),
  'representatives-quorum': (text) => quorum('representatives', text),
  'assembly-notice': (text) => notice('assembly', text),
  'representatives-notice': (text) => notice('representatives', text),
  'disclosure-days': (text) => posted('disclosure', text),
  'outcome-days': (text) => posted('outcome', text),
  'merged-steps': mergedSteps,
  'reply-days': replies,
  'recorded-days': entered,
  'steps-apart': interval,
  'works-wait': worksWait,
  'supervision-opinion': (text) => written('local-supervision', notices, 'supervision', text),
  'objection-log': (text) => written('local-objection-log', notices, 'objections', text),
  'board-photos': (text) => written('local-board-photos', notices, 'attachments', text),
  'board-hotline': (text) => written('local-hotline', notices, 'hotline', text),
  'meeting-papers': (text) => written('local-meeting-papers', meetings, 'attachments', text),
  'township-observer': (text) => written('local-observers', ['review', 'resolution'], 'observers', text),
}

/**
 * The rows that a local rule asks, from the text behind its name.
 *
 * @example 'value' in demandOf('disclosure-days', '20天') //=> true
 */
export const demandOf = (word: LocalWord, text: string): Made => demands[word](text)
