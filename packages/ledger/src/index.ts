export { examineLedger, type Ledger, type LedgerFiles, type LedgerTrouble } from './examine/ledger.ts'
export { readMemory, writeMemory } from './examine/memory.ts'
export { examineRecord, type RecordStanding } from './examine/record.ts'
export { examineVillage, type VillageStanding } from './examine/village.ts'
export { type Memory, witness } from './examine/witness.ts'
export { type LedgerEntry, lineOf, readList, writeList } from './list/entry.ts'
export { rootOf } from './list/root.ts'
export { entriesToAdd, type SealableRecord } from './list/seal.ts'
export { type Checkpoint, type NoteSignature, readNote, type SignedNote, writeNote } from './note/checkpoint.ts'
export { secretBytes } from './note/ed25519.ts'
export {
  isKeyName,
  type KeyKind,
  makeKey,
  type PublicKey,
  readKeys,
  readSecretKey,
  type SecretKey,
  writeKey,
  writeSecretKey,
} from './note/key.ts'
export { signCheckpoint } from './note/sign.ts'
export { digestsOf, digitsOf, isDigest, partsAgreeing } from './record/digests.ts'
export { noticeDigest } from './record/notice-digest.ts'
export { type PublishedRecord, partsUpTo, publishRecord } from './record/published-record.ts'
export { publishedIn, readRecordFile, recordFile } from './record/record-file.ts'
export { readSalt, saltBytes, saltFile, writeSalt } from './record/salt.ts'
