import { digitsOf, isDigest, partsAgreeing, publishedIn } from '@cunyi/ledger'

// The script of a decision's page. The code on the wall holds the page's address and, behind #, the digest of the record as it was when the notice was
// printed; the record as it is published now lies beside the page, as a script, because a page opened from a USB stick may fetch nothing else.

declare global {
  interface Window {
    cunyi?: (name: string, content: unknown) => void
  }
}

/** What the page says, in its own language; `{}` is filled in. */
type WallWords = Readonly<Record<'same' | 'since' | 'different' | 'unchecked' | 'waiting' | 'digits', string>>

const answer = document.querySelector<HTMLElement>('[data-wall]')
// The page carries its words and the names of the record's parts as data.
const says = JSON.parse(answer?.dataset.says ?? '{}') as WallWords
const names = JSON.parse(answer?.dataset.parts ?? '[]') as readonly string[]

const looks = { same: '', different: 'open-breached', unchecked: 'open-unknown', waiting: '' } as const

const say = (is: keyof typeof looks, ...lines: readonly string[]): void => {
  if (!answer) return
  answer.hidden = false
  answer.dataset.wall = is
  answer.className = `standing open ${looks[is]}`
  answer.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p')
      const [head = '', rest] = line.split('|')
      if (rest === undefined) paragraph.textContent = head
      else paragraph.append(Object.assign(document.createElement('strong'), { textContent: head }), rest)
      return paragraph
    }),
  )
}

/** The digest that a phone has read from the wall: what a message adds behind it is none of it. */
const scanned = (): string | undefined => {
  const digest = location.hash.slice(1, 44)
  return isDigest(digest) && !/^[\w-]/.test(location.hash.slice(44)) ? digest : undefined
}

/** What comes of it, and the lines that say so. */
type WallAnswer = readonly [is: keyof typeof looks, ...lines: readonly string[]]

const compare = (content: unknown, digest: string): WallAnswer => {
  const record = publishedIn(content)
  if (record === undefined) return ['unchecked', says.unchecked]
  const told = says.digits.replace('{}', digitsOf(digest))
  const parts = partsAgreeing(record, digest)
  if (parts === undefined) return ['different', says.different, told]
  const later = names.slice(parts)
  const since = later.length > 0 ? [says.since.replace('{}', String(later.length))] : []
  return ['same', says.same.replace('{}', names[parts - 1] ?? ''), ...since, told]
}

const look = (): void => {
  const digest = scanned()
  if (digest === undefined || !answer) return
  say('waiting', says.waiting)
  const script = document.createElement('script')
  let isThere = false
  window.cunyi = (_, content) => {
    isThere = true
    say(...compare(content, digest))
  }
  for (const end of ['load', 'error']) script.addEventListener(end, () => isThere || say('unchecked', says.unchecked))
  script.src = answer.dataset.record ?? ''
  document.head.append(script)
}

addEventListener('hashchange', look)
look()
