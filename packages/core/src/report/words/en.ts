import type { Citation } from '../../base/citation.ts'
import type { Day, Share } from '../../base/day.ts'
import type { Denominator, Fault, ReadFault, Remedy, ValueQuestion } from '../../finding/fault.ts'
import type { Mitigation } from '../../finding/finding.ts'
import type { PrivacyFault } from '../../finding/privacy-fault.ts'
import { statutes } from '../../law/index.ts'
import type { Count } from '../../record/fields.ts'
import type { Demand } from '../../rule/rule.ts'
import { enNames as names } from '../names/en.ts'
import type { Words } from './words.ts'
import type { Sentences } from './works.ts'
import { worksDemands, worksFaults, worksRemedies } from './works-en.ts'

const many = (number: number, unit: Count['unit'] | 'day' | 'vote'): string => {
  if (unit === 'person') return `${number} ${number === 1 ? 'person' : 'people'}`
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

const share = ({ bound, numerator, denominator }: Share): string => {
  const part = fractions[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`
  return bound === 'at-least' ? `at least ${part}` : `more than ${part}`
}

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '4/5': 'four fifths',
}

const whole = (of: Denominator, total: number): string => {
  const said: Readonly<Record<Denominator, string>> = {
    present: `the ${total} present`,
    composition: `all ${total}`,
    members: `all ${total} members`,
    'should-attend': `the ${total} members with a vote who should attend`,
  }
  return said[of]
}

/** What was done with a decision before there was one, by its day or by its place in the book. */
const tooEarly = (on: Day, vote: Day, step: string): string => {
  const decided = names.steps.resolution
  return on < vote
    ? `“${step}” was on ${on}, “${decided}” on ${vote}; only what was decided can go through it, and whether the earlier one was of this, the record does not show.`
    : `“${step}” (${on}) is written above “${decided}” (${vote}); only what was decided can go through it, and whether that was of this, the record does not show.`
}

const faults: Sentences<Fault> = {
  ...worksFaults,
  after: (fault) => {
    const step = names.steps[fault.step]
    const missing = names.steps[fault.missing]
    if (fault.said !== undefined)
      return `“${missing}” ${fault.said === 'no' ? 'did not agree' : 'does not say whether it agreed'}; “${step}” comes after its approval.`
    if (fault.needed !== undefined && fault.foundOn !== undefined)
      return `“${missing}” began on ${fault.foundOn}, ${many(fault.had ?? 0, 'day')} before “${step}”; ${many(fault.needed, 'day')} must lie between.`
    if (fault.foundOn === undefined && fault.step === 'implementation' && fault.missing === 'resolution')
      return `There is “${step}” on record and no “${missing}”; what a meeting has to decide is done once it has. Whether nobody met, or it was not written down, the record does not show.`
    if (fault.vote !== undefined && fault.foundOn !== undefined) return tooEarly(fault.foundOn, fault.vote, missing)
    if (fault.undated && fault.foundOn === undefined)
      return `There is no “${missing}” on record; the law wants it. Whether it was not done, or not written down, the record does not show.`
    if (fault.foundOn === undefined) return `There is no “${missing}” on record; it must come before “${step}”.`
    if (fault.day !== undefined && fault.foundOn <= fault.day)
      return `“${missing}” (${fault.foundOn}) is written below “${step}”; a record is in the order in which things happened.`
    return `“${missing}” was on ${fault.foundOn}, after “${step}”${fault.day === undefined ? '' : ` on ${fault.day}`}; it must come first.`
  },
  quorum: ({ body, unit, attended, whole: total, share: part, of, needed, short, among }) =>
    among === 'women'
      ? `${attended} women representatives came, ${needed} are needed (${share(part)} of the ${total}); ${short} short, so the meeting did not form.`
      : `${many(attended, unit)} came to the ${names.bodies[body]}, ${needed} are needed (${share(part)} of ${whole(of, total)}); ${short} short, so the meeting did not form.`,
  carried: ({ approved, whole: total, share: part, of, needed, short }) =>
    `${many(approved, 'vote')} for, ${needed} are needed (${share(part)} of ${whole(of, total)}); ${short} short, so it was not carried.`,
  notice: ({ body, given, day, needed, had, latest }) =>
    had < 0
      ? `Notice is dated ${given}, after the meeting on ${day}; the ${names.bodies[body]} needs ${many(needed, 'day')} of notice.`
      : `Notice on ${given} for ${day} is ${many(had, 'day')}; the ${names.bodies[body]} needs ${needed}, and ${latest} would have been safe.`,
  posted: ({ step, from, to, needed, had, until }) =>
    `${names.steps[step]} stood from ${from} to ${to}, ${many(had, 'day')} without the first; at least ${needed} are needed, until ${until}.`,
  within: ({ step, after, from, day, needed, had, latest }) =>
    `“${names.steps[after]}” was on ${from} and “${names.steps[step]}” on ${day}, ${many(had, 'day')} later; it must follow within ${needed}, by ${latest}.`,
  'held-by': (fault) => {
    switch (fault.what) {
      case 'convener':
        return `Called by the ${names.organs[fault.found]}; the ${names.bodies[fault.body]} must be called by the ${names.organs[fault.asked]}.`
      case 'body':
        return `“${names.categories[fault.category]}” was decided by the ${names.bodies[fault.found]}; the law gives it to the ${names.bodies[fault.asked]}, which cannot delegate it.`
      case 'catalogue':
        return `No law on file for ${fault.day} says who decides “${names.categories[fault.category]}”; the law of the collective or of land may, so it cannot be judged.`
      case 'unruled':
        return `“${names.steps[fault.step]}” was taken by the ${names.bodies[fault.body]}; no law on file for ${fault.day} says how it votes, so it cannot be judged.`
      case 'delegation':
        return `The ${names.bodies[fault.found]} decided “${names.categories[fault.category]}”, ${delegationFault(fault)}; the ${names.bodies[fault.asked]} must have delegated it by name and term.`
    }
  },
  composed: (fault) => {
    switch (fault.what) {
      case 'roll':
        return fault.least === fault.most
          ? `The record says ${fault.written} should attend; by the village's composition that day it is ${fault.most} for the ${names.bodies[fault.body]}.`
          : `The record says ${fault.written} should attend; by the village's composition that day it is between ${fault.least} and ${fault.most} for the ${names.bodies[fault.body]}.`
      case 'minimum':
        return fault.population === undefined
          ? `${fault.found} representatives in the ${names.bodies[fault.body]}; at least ${fault.needed} are needed.`
          : `${fault.found} representatives; a village of ${fault.population} people needs at least ${fault.needed}.`
      default:
        return `${fault.found} ${fault.what === 'women' ? 'women representatives' : 'representatives'}; ${share(fault.share)} of the ${fault.whole} in the composition are needed, that is ${fault.needed}.`
    }
  },
  'adds-up': (fault) => {
    switch (fault.what) {
      case 'votes':
        return `The votes add up to ${fault.sum}, more than the ${fault.most} present; the two do not agree.`
      case 'attended':
        return `${fault.sum} present, more than the ${fault.most} who should attend; the two do not agree.`
      case 'women':
        return `${fault.sum} women present, more than the ${fault.most} present; the two do not agree.`
      case 'absent':
        return `${fault.sum} by proxy and online, more than the ${fault.most} present; the two do not agree.`
      case 'unit':
        return `Those present are counted by ${fault.found}; here they must be counted by ${fault.asked}.`
      case 'result':
        return 'Enough voted for it, yet the result says it was not carried; the two do not agree.'
    }
  },
  present: (fault) => {
    if (fault.of === 'step') return `“${names.steps[fault.step]}” does not say “${names.fields[fault.field]}”, so it cannot be judged.`
    if (fault.of === 'matter')
      return fault.field === 'steps'
        ? 'There is no step yet; the first is the proposal by the village Party organisation.'
        : `“${names.fields[fault.field]}” is missing under the title, so it cannot be judged.`
    if (fault.field === 'village') return "The village's description (village.md) has something unreadable; mend it first."
    if (fault.field === 'jurisdiction')
      return "The village's description does not say which province's law applies, so it cannot be judged."
    if (fault.field === 'composition')
      return `The village's description has no composition in force${fault.day === undefined ? '' : ` on ${fault.day}`}, so it cannot be judged.`
    return `The village's composition${fault.day === undefined ? '' : ` on ${fault.day}`} does not say “${names.sizes[fault.field]}”, so it cannot be judged.`
  },
  law: (fault) => {
    switch (fault.what) {
      case 'missing':
        return `There is no law on file for this place on ${fault.day}, so it cannot be judged.`
      case 'crossed':
        return `The law changed while the matter was under way: earlier steps are judged by the ${titleOf(fault.before)}, those from ${fault.day} on by the ${titleOf(fault.since)}.`
      case 'unverified':
        return `Rules that were last held against their text more than a year ago: ${fault.texts.map(({ statute, verifiedOn }) => `${titleOf(statute)} (${verifiedOn})`).join('; ')}; compare the texts in force.`
      case 'looser':
        return 'The local rule asks for less than the law above it and has no effect; the law above is judged.'
    }
  },
  ahead: ({ step, day, asOf }) =>
    `“${names.steps[step]}” is dated ${day}, which on ${asOf} is still to come; what has not happened is not judged.`,
  read: (fault) => reading(fault),
}

const titleOf = (id: string): string => statutes.find((text) => text.id === id)?.title.en ?? id

const delegationFault = (fault: Extract<Fault, { kind: 'held-by'; what: 'delegation' }>): string => {
  if (fault.termless) return 'under a delegation without a term'
  return fault.ended === undefined ? 'with no delegation on file' : `under a delegation that ended on ${fault.ended}`
}

const asked: Readonly<Record<ValueQuestion, string>> = {
  day: 'a date such as 2026-03-18',
  'solar-day': 'a date of the civil calendar such as 2026-03-18; the farmers’ calendar is not converted',
  period: 'two dates such as 2026-03-19 to 2026-04-05',
  count: 'a number of people or households such as 41人 or 167户',
  number: 'a whole number such as 38',
  money: 'an amount such as 186000元',
  organ: "an organ such as the villagers' committee",
  result: '“Carried” or “Not carried”',
  category: 'one of the categories of matters',
  share: 'a share such as 三分之二以上',
  jurisdiction: 'a province such as 浙江省',
  code: 'a division code of 12 digits',
  address: 'an address such as https://xikou.example',
  permission: '“allowed”',
  requirement: '“required”',
}

const meant = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` Did you mean ${words.map((word) => `“${word}”`).join(' or ')}?`

const behind = (text: string): string => (text === '' ? 'At the start of the line' : `Behind “${text}”`)
const personalData: Readonly<Record<PrivacyFault['what'], string>> = {
  'private-identity': 'an identity number',
  'private-card': 'a bank card or account',
  'private-phone': 'a telephone number that is not for supervision',
  'private-address': 'an address down to the door',
  'private-minor': 'what is personal to a child',
  'private-medical': 'what somebody suffers from',
}

const personal = ({ what, text, inName }: PrivacyFault): string => {
  const where = inName ? 'The name of the file holds' : 'Here stands'
  return `${where} ${personalData[what]}${text === '' ? '' : ` (“${text}”)`}, which may not be published; the whole record is withheld until it is ${inName ? 'renamed' : 'taken out'}.`
}

/** Whole mebibytes, none left out: what is a little too large shows as more than is allowed. */
const mebibytes = (bytes: number): number => Math.ceil(bytes / 1_048_576)

const reading = (fault: ReadFault): string => {
  switch (fault.what) {
    case 'empty':
      return 'The file is empty; its first line should be “# Title of the matter”.'
    case 'untitled':
      return 'There is no title; the first line should be “# Title of the matter”.'
    case 'mdx':
      return 'A record cannot be an .mdx file; save it as .md.'
    case 'not-text':
      return 'This is not a text file and cannot be read; save it as UTF-8 text.'
    case 'garbled':
      return 'The encoding of the file is not recognised, so it cannot be read; save it as UTF-8 text.'
    case 'misleading':
      return `${behind(fault.before)} stands a character (${fault.code}) that may show as other than what is written; delete it and type anew.`
    case 'hidden':
      return `${behind(fault.before)} stands a character that cannot be seen (${fault.code}); it was left out; delete it.`
    case 'lookalike':
      return `${behind(fault.before)} stands a character (${fault.code}) that only looks like “${fault.like ?? ''}”; it was read as that; type it anew.`
    case 'lost-parse':
      return 'The file cannot be read; put its headings and lists in order as in the example.'
    case 'encoding':
      return `The file is in ${fault.text} and was read as such; better save it as UTF-8.`
    case 'second-title':
      return `Here is another title, “${fault.text}”; one file holds one matter.`
    case 'too-large':
      return `The file has ${fault.found} bytes, at most ${fault.most} are read; it was not read.`
    case 'too-long':
      return `The file has ${fault.found} lines, at most ${fault.most} are read; it was not read.`
    case 'too-deep':
      return `Lists or quotes are nested ${fault.found} deep, at most ${fault.most}; it was not read.`
    case 'heading':
      return `“${fault.text}” is no step we know; what it says is not judged.${meant(fault.meant)}`
    case 'name':
      return `“${fault.text}” is no fact we know; it is not judged.${meant(fault.meant)}`
    case 'repeated-step':
      return `“${fault.text}” comes a second time; a step taken again carries its number: “${fault.text} (${fault.round})”.`
    case 'repeated-field':
      return `“${fault.field}” is written twice; which one holds is not clear.`
    case 'value':
      return `“${fault.field}” says “${fault.text}”, which cannot be read; it should be ${asked[fault.asked]}.${meant(fault.meant)}`
    case 'blank':
      return `“${fault.field}” is left blank; fill it in.`
    case 'no-such-day':
      return `“${fault.field}” says “${fault.text}”; the calendar has no such day.`
    case 'period-without-days':
      return `“${fault.field}” only says “${fault.text}”; write both dates, such as 2026-03-19 to 2026-04-05.`
    case 'backwards':
      return `“${fault.field}” says “${fault.text}”; it ends before it begins.`
    case 'two-readings':
      return `“${fault.field}” says “${fault.text}”, which may be ${fault.readings.map((one) => `“${one}”`).join(' or ')}; write it clearly.`
    case 'objection':
      return `“${fault.text}” cannot be read as an objection; write one a line, such as “2026-03-25 in writing asked for the budget; 2026-03-27 villagers’ committee answered: posted”.`
    case 'row':
      return `The line “${fault.text}” cannot be read; write it as in the example.`
    case 'unlisted':
      return `“${fault.text}” stands outside the list of facts and was not read; each has a line, with “- ” before it and “:” after its name.`
    case 'private-identity':
    case 'private-card':
    case 'private-phone':
    case 'private-address':
    case 'private-minor':
    case 'private-medical':
      return personal(fault)
    case 'attachment-missing':
      return `The attachment “${fault.text}” is not in the folder beside the record; one that is named has to be there.${meant(fault.meant)}`
    case 'attachment-name':
      return `“${fault.text}” is no name of a file; an attachment is named by its file, not by a path or an address, and lies in the folder beside the record.`
    case 'attachment-unused':
      return `“${fault.text}” lies in the folder and the record does not name it; name it under the attachments, or take it away.`
    case 'attachment-size':
      return `The attachment “${fault.text}” has ${mebibytes(fault.found)} MiB, at most ${mebibytes(fault.most)} MiB are published; make it smaller.`
    case 'attachment-copied':
      return `The attachment “${fault.text}” is the same to the byte as ${fault.others.join(', ')}${fault.more > 0 ? ` and ${fault.more} more` : ''}; a page of signatures or a photo proves one thing, so somebody has to look.`
    case 'taken-number':
      return `Number “${fault.text}” is already that of ${fault.path}; a number is never used again.`
    case 'no-village':
      return `${fault.text} was not found; without the village nothing can be judged.`
  }
}

const remedies: Sentences<Remedy> = {
  ...worksRemedies,
  take: ({ step, begun, undated, again }) => {
    if (again)
      return `If “${names.steps[step]}” was done since the vote, enter that day and number below it; if not, do it now and enter it at the end.`
    if (undated) return `If “${names.steps[step]}” was done, enter its day and number; if not, do it now and enter it below.`
    return begun
      ? `Stop what is under way. If “${names.steps[step]}” was taken long ago, enter it from the original, with the day on which it is entered; if not, hold it now and do not date it back. If it was a rescue or a survey, say what it was, for people to look at.`
      : `Hold “${names.steps[step]}” now and take the later steps again; do not date it back.`
  },
  'meet-again': ({ body, attend, unit, among }) =>
    `Call the ${names.bodies[body]} again with at least ${many(attend, unit)}${among === 'women' ? ' of the women representatives' : ''} attending; this vote does not count.`,
  agree: ({ needed }) => `Revise the plan and vote again, with at least ${needed} for it; otherwise it stands as not carried.`,
  'meet-from': ({ day }) => `Meet again on ${day} or later.`,
  'post-until': ({ day }) => `Leave it up until ${day}; if it is down, post it again for the whole period.`,
  hold: ({ body }) => `Have the ${names.bodies[body]} decide it.`,
  delegate: ({ category }) =>
    `Have the villagers' assembly decide it, or have it delegate “${names.categories[category]}” to the representatives, with a term.`,
  convene: ({ by }) => `Have the ${names.organs[by]} call it again.`,
  elect: ({ representatives, women }) => {
    if (representatives === undefined) return `Elect ${women ?? 0} more women in place of other representatives before meeting.`
    return `Elect ${representatives} more representatives${women === undefined ? '' : `, at least ${women} of them women,`} before meeting.`
  },
  count: ({ field, value }) =>
    value === undefined
      ? `Check “${names.fields[field]}” against the attendance sheet and the ballots.`
      : `Check it and set “${names.fields[field]}” to ${value}.`,
  wait: ({ day, field }) => `Write it down once it is done, on ${day}; where the day is wrong, put “${names.fields[field]}” right.`,
  write: ({ field }) => {
    if (field === 'village') return 'Mend village.md first.'
    if (field === 'jurisdiction') return 'Write the jurisdiction in village.md.'
    if (field === 'composition') return 'Add a row to the composition in village.md that begins no later than this day.'
    if (field === 'steps') return 'Write down the first step.'
    if (field in names.fields) return `Write “${names.fields[field as keyof typeof names.fields]}”.`
    return `Write “${names.sizes[field as keyof typeof names.sizes]}” in the composition in village.md.`
  },
}

const denominators: Readonly<Record<Denominator, string>> = {
  present: 'those present',
  composition: 'the whole composition',
  members: 'all members',
  'should-attend': 'the members with a vote who should attend',
}

const demands: Sentences<Demand> = {
  ...worksDemands,
  after: ({ step, days, granted, offices, undated }) => {
    const where = offices === undefined ? '' : ` (${offices.map((one) => names.offices[one]).join(', ')})`
    if (undated) return `“${names.steps[step]}”${where} is on record, at any time after “${names.steps.resolution}”.`
    return `Comes ${days === undefined ? '' : `${many(days, 'day')} `}after “${names.steps[step]}”${where}${granted ? ' has agreed' : ''}.`
  },
  quorum: (demand) =>
    'among' in demand
      ? `The ${names.bodies[demand.body]} needs ${share(demand.person)} of the women representatives to attend.`
      : `The ${names.bodies[demand.body]} needs ${[demand.person && `${share(demand.person)} of its people`, demand.household && `${share(demand.household)} of the households`].filter(Boolean).join(', or ')} to attend.`,
  carried: ({ body, of, share: part }) =>
    `The ${names.bodies[body]} decides with ${share(part)} of ${of === 'members' && body !== 'members' ? 'all its members' : denominators[of]} for it.`,
  notice: ({ body, days }) => `The ${names.bodies[body]} needs ${many(days, 'day')} of notice.`,
  posted: ({ days }) => `Stays posted for at least ${many(days, 'day')}, the first not counted.`,
  'held-by': (demand) =>
    'convener' in demand
      ? `The ${names.bodies[demand.body]} is called by the ${names.organs[demand.convener]}.`
      : `Decided by the body the law names; the representatives decide only what the assembly delegated${demand.delegation === 'with-term' ? ', by name and term' : ''}.`,
  composed: (demand) => {
    if ('roll' in demand) return "Who should attend agrees with the village's composition that day."
    if ('women' in demand)
      return `Of the ${names.bodies[demand.body]}, ${share(demand.representatives)} are representatives and ${share(demand.women)}${demand.womenOf === 'representatives' ? ' of the representatives' : ''} women representatives.`
    if (demand.body === 'member-representatives') return `At least ${demand.minimum[0]?.representatives ?? 0} members' representatives.`
    return `Representatives: ${demand.minimum.map(({ below, representatives }) => `at least ${representatives} ${below === undefined ? 'in any other village' : `in a village under ${below} people`}`).join('; ')}.`
  },
  'adds-up': () => 'Votes, those present and those who should attend agree with each other.',
  within: ({ after, days }) => `Follows “${names.steps[after]}” within ${many(days, 'day')}.`,
  present: ({ fields }) => `Says ${fields.map((field) => `“${names.fields[field]}”`).join(', ')}.`,
}

const eased = (why: Mitigation): string => {
  switch (why.by) {
    case 'exception':
      return ` The record claims special circumstances (“${why.reason}”), and the law's own exception applies.`
    case 'claimed':
      return ` The record claims a delegation (“${why.reason}”), which a person has to check.`
    case 'later-round':
      return ' It was done again later, and that round counts.'
    case 'lenient-reading':
      return ' It is enough by the lenient way of counting and not by the strict one; the law does not say which, so it is no breach.'
    case 'not-formed':
      return ' Nothing was voted on; it may be called again.'
  }
}

const cite = ({ statute, article, paragraph, item }: Citation): string => {
  const text = statutes.find(({ id }) => id === statute)
  const place = `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : ` item ${item}`}`
  return text?.standing === 'practice' ? `${text.short.en} (not required by law)` : `${text?.short.en ?? statute}, ${place}`
}

/** English. */
export const en: Words = {
  language: 'en',
  names,
  day: (of) => of,
  share,
  // The table has a sentence for each kind; the compiler cannot follow the pairing through the look-up.
  fault: ({ fault }) => (faults[fault.kind] as (fault: Fault) => string)(fault),
  eased,
  conflict: (cites) => ` ${cites.map(cite).join(' and ')} would ask for less; the laws disagree, and the stricter is judged.`,
  remedy: (remedy) => (remedies[remedy.kind] as (remedy: Remedy) => string)(remedy),
  demand: (demand) => (demands[demand.kind] as (demand: Demand) => string)(demand),
  cite,
  labels: {
    levels: { breach: 'breach', defect: 'defect', note: 'note' },
    beside: 'against ',
    basis: 'Basis: ',
    remedy: 'What can be done: ',
    between: '; ',
    untitled: '(untitled)',
    none: 'Nothing found.',
  },
}
