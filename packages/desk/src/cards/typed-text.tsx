import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'

/** What a field of text is given. It is filled once: while somebody types in it, nobody else writes there. */
export type TypedTextProps = {
  readonly id: string
  readonly value: string
  /** grows when the text has changed otherwise than by typing here */
  readonly stamp: number
  readonly onText: (text: string) => void
  readonly describedBy?: string
  readonly list?: string
  readonly rows?: number
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'
  readonly placeholder?: string
  readonly invalid?: boolean
}

/**
 * A field that is typed in. What is being composed, such as pinyin on its way to a character, is neither kept nor complained of; its end is.
 *
 * The last `input` of a composition still says that it composes, and no other follows: so its end is listened for as well.
 */
export const TypedText = ({
  id,
  value,
  stamp,
  onText,
  describedBy,
  list,
  rows,
  inputMode,
  placeholder,
  invalid,
}: TypedTextProps): JSX.Element => {
  const composing = useRef(false)
  const said = useRef(value)
  const tell = (field: EventTarget | null): void => {
    const { value: text } = field as HTMLInputElement | HTMLTextAreaElement
    if (text === said.current) return
    said.current = text
    onText(text)
  }
  const shared = {
    id,
    'data-field': id,
    'aria-describedby': describedBy,
    'aria-invalid': invalid ? ('true' as const) : undefined,
    autocomplete: 'off',
    placeholder,
    onInput: (event: Event) => {
      if (!composing.current && !(event as InputEvent).isComposing) tell(event.currentTarget)
    },
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: (event: Event) => {
      composing.current = false
      tell(event.currentTarget)
    },
    onBlur: (event: Event) => {
      composing.current = false
      tell(event.currentTarget)
    },
  }
  said.current = document.activeElement?.id === id ? said.current : value
  return rows === undefined ? (
    <input key={stamp} type="text" defaultValue={value} list={list} inputMode={inputMode} {...shared} />
  ) : (
    <textarea key={stamp} rows={rows} defaultValue={value} {...shared} />
  )
}
