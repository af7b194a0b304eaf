import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

// What each package lets others use, by name. A name that is not here is nobody else's business, and may change any day.

const root = join(import.meta.dirname, '..')

/** The names of a package, values and types, each as its index passes it on. */
const namesOf = (name: string) => {
  const path = join(root, 'packages', name, 'src/index.ts')
  const entries = parseSync(path, readFileSync(path, 'utf8')).module.staticExports.flatMap((each) => each.entries)
  const named = (isType: boolean) =>
    entries
      .filter((entry) => entry.isType === isType)
      .map(({ exportName }) => exportName.name ?? exportName.kind)
      .toSorted()
  return { values: named(false), types: named(true), isWhole: entries.some(({ importName }) => importName.kind.startsWith('All')) }
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/).toSorted()

const names: Readonly<Record<string, { readonly values: string; readonly types: string }>> = {
  cli: {
    values: `
      cacheVerdicts digest run
    `,
    types: `
      Exit World
    `,
  },
  core: {
    values: `
      posts readPosts readVoting votingMethods
      daysToAnswer duesOf overdueOf postingsUp unansweredObjections
      addDays append approve atLeast bodies builtInRules categories citeWith claimFields day dayOf daysBetween enNames coverNumbers
      findPersonalData findingLines firstLanguage formatYuan groupDigits inForceOn indexLaw initialState isAbandoned isEnded isMeeting isModel isOpen
      isPosting judge lastDayOfTerm lastSureDay lawDiff lawDocument lawForMatter languages lawForVillage lawOn lineFields manualChecks manualChecksOf matter matterFields matterSchema meeting mayFollow
      meetingFields message moreThan needed nextStepAs nowhere openPeriods organs personalInformation personalKinds planFor
      posting postingDays privacyRules postingFields procedure formatArticle withDemands readAttestation readClaim readingOf recordFormat redact report requirementsOf requirementsWords
      ruleSets saysNothing searchPersonalData sizeFields sizeOn statute statutes villageSchema stemOf stepAfter stepSchema stepFields stepKinds strength strictness terms
      theDay withHistory wordingIn words workTypes zhNames
      fieldsAsked fieldsOf meetingVenues neededIn origins postingVenues prefillFor strengthParts
      lawOf withLaw wordsFor
    `,
    types: `
      Post VotingMethod
      Due Duty Overdue UnansweredObjection
      Amendment Answer Appended Approved AttachmentFault Block Body BuiltInRule BuiltInRuleId CatalogueRow Category Citable
      Citation Cites Claim ClaimField ClaimSense Count Counted Day Deadline Decider Delegation Demand Denominator Exception
      Fault Field FieldType Finding FindingJson FirstSeen Form FormOptions Format Handling Language LawDiff LawDocument
      LawIndex LawOn LawOnDay Level Locale LineField ManualCheck Matter MatterLaw Meeting MeetingDemand MeetingKind Minimum Mitigation Names
      NextMeeting NextPosting NextStep Objection Office OpenPeriod Opinion Organ OtherFact OutcomeWait Pair Part Period
      PersonalKind Place PlacedFacts Plan PlanGoal PlannedStep Posting PostingDemand PostingDuty PostingKind Prerequisite
      PrivacyFault PrivacyRuleId ReadFault Reading RecordHistory RecordVersion Remedy Requirements RequirementsWords Rewriting RowFacet
      RowsDiff Rule RuleGround RuleFacet RuleSet Share Size SizeField Stage State Statute Step StepDemand StepFacts StepFields StepKind
      StepResult StepVerdict Strength Strictness Tally Term TextSpan Threshold Unless UnreadMark Unresolved ValueQuestion
      Values Verdict VerdictJson Verdicts Village VillageLaw VillagePart Wording Words WorkEvent WorkType
      AskedField Choices FormField FormFieldName FormFieldType FormUnit LinePart NeededCount NeededVotes OnFile OpenStep Origin Prefill
      PrefillSource StrengthPart Venue
    `,
  },
  host: {
    values: `
      attachmentsIn attempt bookRoot disk fastParse filesOnDisk gitIn pagesFor replaceAtomically sizeBelow todayInChina walk withSlashes
      writeAtomically
    `,
    types: `
      Environment Files Holds PassedOver PassedOverKind ReplaceResult Walked WriteMode
    `,
  },
  desk: {
    values: `
      deskPage serveDesk
    `,
    types: `
      OpenDesk
    `,
  },
  import: {
    values: `
      draftRecord readHtml readPasted readRows
    `,
    types: `
      CellValue Paper PaperPiece
    `,
  },
  ledger: {
    values: `
      digestsOf digitsOf entriesToAdd examineLedger examineRecord examineVillage isDigest isKeyName lineOf makeKey noticeDigest partsAgreeing
      partsUpTo publishedIn publishRecord readKeys readList readMemory readNote readRecordFile readSalt readSecretKey recordFile rootOf saltBytes
      saltFile secretBytes signCheckpoint witness writeKey writeList writeMemory writeNote writeSalt writeSecretKey
    `,
    types: `
      Checkpoint KeyKind Ledger LedgerEntry LedgerFiles LedgerTrouble Memory NoteSignature PublicKey PublishedRecord RecordStanding SealableRecord
      SecretKey SignedNote VillageStanding
    `,
  },
  create: {
    values: `
      townFiles writeTown
    `,
    types: `
      NewTown NewVillage
    `,
  },
  lint: {
    values: `
      default lint snippets
    `,
    types: `
      LintOptions Snippet
    `,
  },
  notice: {
    values: `
      decisionPage hotline isOffice noticeOf paper plain sheetOf style textOf
    `,
    types: `
      Address Notice NoticeKind NoticeRefusal RecordProof Tree
    `,
  },
  records: {
    values: `
      attachmentsNamed categoryNamed confirmFact decode findStrayPages fix folderBeside folderOfPath isBesideRecord isFileName isRecordName isUnconfirmed jurisdictions
      edit fieldLabels kindOfPath localWords logOf mostAttachment parse parsePlainBlocks read readBook readTown readValue readVillage readingRules stepHeadings stepNamed withHistories
      write writeValue
    `,
    types: `
      Attachment Book BookFile BookOptions BookVillage Decision Decoded Edit EditRefusal EditedRecord FieldsOf FixOptions Git GitTrouble LocalWord Log NamedStep
      NewFact NewStep NoHistory Parse PathKind ReadOptions RecordChange RecordPart ReadingRuleId Sighting Town TypedValue
    `,
  },
}

describe('the public names', () => {
  it('are listed for every package', () => {
    expect(readdirSync(join(root, 'packages')).toSorted()).toEqual(Object.keys(names).toSorted())
  })

  it.each(Object.keys(names))('of %s are these, and no file is passed on whole', (name) => {
    const { values, types, isWhole } = namesOf(name)
    expect(isWhole).toBe(false)
    expect({ values, types }).toEqual({ values: list(names[name]?.values ?? ''), types: list(names[name]?.types ?? '') })
  })

  it('are each given by one package', () => {
    const all = Object.keys(names).flatMap((name) => {
      const { values, types } = namesOf(name)
      return [...values, ...types].filter((one) => one !== 'Default')
    })
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  })
})
