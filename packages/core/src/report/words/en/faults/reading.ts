import type { ReadFault, ValueQuestion } from '../../../../finding/fault.ts'
import type { PrivacyFault } from '../../../../finding/privacy-fault.ts'
import { procedure } from '../../../../record/fields.ts'
import { names } from '../names.ts'
import { mebibytes } from '../numbers.ts'

const asked: Readonly<Record<ValueQuestion, string>> = {
  day: 'a date such as 2026-03-18',
  'solar-day': 'a date of the civil calendar such as 2026-03-18; the farmers’ calendar is not converted',
  period: 'two dates such as 2026-03-19 to 2026-04-05',
  count: 'a number of people or households such as 41人 or 167户',
  number: 'a whole number such as 38',
  money: 'an amount such as 186000元',
  organ: `one of the organs: ${Object.values(names.organs).join('; ')}`,
  result: '“Carried” or “Not carried”',
  category: 'one of the categories of matters',
  share: 'a share such as 三分之二以上',
  collective: '“established” or “not established”',
  'yes-or-no': '“yes” or “no”',
  jurisdiction: 'a province such as 浙江省',
  code: 'a division code of 12 digits',
  address: 'an address such as https://xikou.example',
  votes: 'each number of votes, such as 赞成38票，反对2票，弃权1票',
  permission: '“allowed”',
  requirement: '“required”',
}

const meant = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` Did you mean ${words.map((word) => `“${word}”`).join(' or ')}?`

/** The six, and where the others are listed. */
const known = ` The steps are: ${procedure.map((kind) => names.steps[kind]).join('; ')}; cunyi explain record-heading lists the others.`

const behind = (text: string): string => (text === '' ? 'At the start of the line' : `Behind “${text}”`)

const personalData: Readonly<Record<PrivacyFault['what'], string>> = {
  'private-identity': 'an identity number',
  'private-card': 'a bank card or account',
  'private-phone': 'a telephone number that is not for supervision',
  'private-address': 'an address down to the door',
  'private-minor': 'what is personal to a child',
  'private-medical': 'what somebody suffers from',
}

const personal = ({ what, text, inName, isDoubtful }: PrivacyFault): string => {
  if (isDoubtful)
    return `Here may stand ${personalData[what]}${text === '' ? '' : ` (“${text}”)`}. Is it public? If so, write it into the record behind “可以公开：”; if not, take it out.`
  const where = inName ? 'The name of the file holds' : 'Here stands'
  return `${where} ${personalData[what]}${text === '' ? '' : ` (“${text}”)`}, which may not be published; the whole record is withheld until it is ${inName ? 'renamed' : 'taken out'}.`
}

export const readingFaults = (fault: ReadFault): string => {
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
      return `“${fault.text}” is no step we know; what it says is not judged.${fault.meant.length > 0 ? meant(fault.meant) : known}`
    case 'name':
      return `“${fault.text}” is no fact we know; it is not judged.${meant(fault.meant)}`
    case 'repeated-step':
      return `“${fault.text}” comes a second time; a step taken again carries its number: “${fault.text} (${fault.round})”.`
    case 'repeated-field':
      return fault.first === undefined
        ? `“${fault.field}” is written twice; which one holds is not clear.`
        : `“${fault.field}” is the same fact as “${fault.first}” above; which one holds is not clear, so write one of them and tell of the other in prose.`
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
    case 'gainsaid':
      return `“${fault.text}” says otherwise than ${fault.fields.map((one) => `“${one}”`).join(', ')}, so neither is judged; compare them with the paper, write what is right as the fact, and the rest as it was.`
    case 'told-in-prose':
      return `“${fault.text}” stands in prose and is not judged; ${tellInstead[fault.tells]}`
    case 'unconfirmed':
      return `“${fault.text}” was read from another document and nobody has confirmed it; compare the two, correct it or leave it, and take “(to be checked)” away.`
    case 'row':
      return `The line “${fault.text}” cannot be read; write it as in the example.`
    case 'joined':
      return `${fault.others.map((one) => `“${one}”`).join(' and ')} ${fault.others.length === 1 ? 'stands' : 'stand'} on the line of “${fault.field}” and ${fault.others.length === 1 ? 'was' : 'were'} not read; each fact has a line of its own, with “- ” before it.`
    case 'slip-of-year':
      return `“${fault.field}” says “${fault.text}”, about a year before the step it follows; is the year right?${meant(fault.meant)}`
    case 'opposed':
      return `The opinion is “${fault.text}”, which does not agree or does not confirm; look into it first.`
    case 'another-vote':
      return `“${fault.text}” holds another vote, which is not judged; one file holds one matter: another topic goes into a file of its own, and a vote taken again carries its number.`
    case 'answered-early':
      return `In “${fault.text}” the answer is dated before what it answers; check the days.`
    case 'contradicts':
      return `“${fault.field}” is ${fault.found}, more than the ${fault.most} of “${fault.other}”; the two do not agree.`
    case 'out-of-bounds':
      return `“${fault.field}” is ${fault.found}; it should be between ${fault.least} and ${fault.most}, so check it.`
    case 'same-day':
      return `The composition has two rows for “${fault.text}”; which one holds is not clear.`
    case 'term-ended':
      return `The term that began on “${fault.text}” ended on ${fault.ended}, and no newer row is here; after an election write the new row, by which later decisions are judged.`
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

/** Where what prose tells should stand. */
const tellInstead: Readonly<Record<Extract<ReadFault, { what: 'told-in-prose' }>['tells'], string>> = {
  ended: 'where a decision counts no more or a matter was given up, write a step 撤回 or 终止; where not, say it otherwise.',
  'no-meeting': 'signatures from door to door are no vote of a meeting, which has to be held; where there was one, say it otherwise.',
  works: 'contracts, works and payments stand under 实施, one line each, its day first; where nothing was done yet, say it otherwise.',
}
