/**
 * What Astro's compiler calls while a page is drawn, for pages that wait for nothing: each part is a string at once, where Astro's own runtime
 * makes instances, streams and promises. The pages are the same to the byte; a test draws them both ways.
 */

/** Markup, as opposed to a text that has yet to be escaped. */
type Html = { readonly is: typeof markup; readonly text: string }
/** Nothing that was read from a record can hold it. */
const markup: unique symbol = Symbol('markup')

type Slots = Readonly<Record<string, (result: Result) => unknown>>
type Props = Readonly<Record<string, unknown>>
type Component = (result: Result, props: Props, slots: Slots) => Html
type Result = { readonly createAstro: (props: Props, slots: Slots) => object }

const html = (text: string): Html => ({ is: markup, text })

const isMarkup = (part: unknown): part is Html => typeof part === 'object' && part !== null && 'is' in part && part.is === markup

/** A part of a template, in what Astro draws it as. */
const drawn = (part: unknown): string => {
  if (typeof part === 'string') return escaped(part)
  if (isMarkup(part)) return part.text
  if (typeof part === 'number') return String(part)
  if (part === null || part === undefined || part === false || part === true) return part === true ? 'true' : ''
  if (Array.isArray(part)) {
    let text = ''
    for (const one of part) text += drawn(one)
    return text
  }
  if (typeof part === 'function') return drawn(part())
  throw new Error(`a page cannot draw ${Object.prototype.toString.call(part)}`)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' }
const special = /[&<>'"]/
const escaped = (text: string): string => (special.test(text) ? text.replaceAll(/[&<>'"]/g, (sign) => entities[sign] ?? sign) : text)

/** A template: its markup as it is, everything between escaped. */
export const render = (parts: readonly string[], ...between: readonly unknown[]): Html => {
  let text = parts[0] ?? ''
  for (let index = 0; index < between.length; index += 1) text += drawn(between[index]) + (parts[index + 1] ?? '')
  return html(text)
}

export const Fragment: unique symbol = Symbol('fragment')

export const createAstro = (): undefined => undefined

export const createComponent = (made: Component | { readonly factory: Component }): Component =>
  typeof made === 'function' ? made : made.factory

export const renderComponent = (result: Result, _name: string, what: unknown, props: Props, slots: Slots = {}): Html => {
  if (what === Fragment) return renderSlot(result, slots.default)
  if (typeof what === 'string') return html(`<${what}${spreadAttributes(props).text}>${renderSlot(result, slots.default).text}</${what}>`)
  if (typeof what !== 'function') throw new Error('a page can draw nothing but its own components')
  // The compiler hands over what it has imported from another component.
  return (what as Component)(result, props, slots)
}

export const renderSlot = (result: Result, slot?: (result: Result) => unknown, fallback?: unknown): Html =>
  html(drawn(slot ? slot(result) : fallback))

/** Nothing is added to a head: the style sheet is linked by the layout. */
export const renderHead = (): string => ''
export const maybeRenderHead = (): string => ''

const flags =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|disablepictureinpicture|disableremoteplayback|formnovalidate|inert|loop|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|scoped|seamless|selected|itemscope)$/i

/** How an attribute is written, by its name alone: there are few names, and each stands on every page. */
type Manner = 'never' | 'list' | 'flag' | 'switch' | 'value'
const mannerOf = (name: string): Manner => {
  if (/[\s"'>/=]/.test(name)) return 'never'
  if (name === 'class:list') return 'list'
  if (flags.test(name)) return 'flag'
  return /^(?:download|hidden|popover)$/.test(name) ? 'switch' : 'value'
}
const manners = new Map<string, Manner>()
const noted = (name: string): Manner => {
  const manner = mannerOf(name)
  manners.set(name, manner)
  return manner
}

/** An attribute, as Astro writes it; none for what is not there. */
export const addAttribute = (value: unknown, name: string): Html => html(attribute(value, name))

const attribute = (value: unknown, name: string): string => {
  if (value === null || value === undefined) return ''
  const manner = manners.get(name) ?? noted(name)
  if (manner === 'never') return ''
  if (manner === 'list') {
    const names = classes(value)
    return names === '' ? '' : ` class="${quoted(names)}"`
  }
  if (manner === 'flag' || (typeof value === 'boolean' && manner === 'switch')) return value ? ` ${name}` : ''
  if (value === '') return ` ${name}`
  if (typeof value === 'string') return ` ${name}="${quoted(value)}"`
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${name}="${value}"`
  throw new Error(`the attribute ${name} cannot be drawn from ${typeof value}`)
}

export const spreadAttributes = (values: Props): Html =>
  html(
    Object.entries(values)
      .map(([name, value]) => attribute(value, name))
      .join(''),
  )

const quoted = (text: string): string => (/[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text)

/** The names of a `class:list`: texts, lists of them, and tables of what is true. */
const classes = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(classes).filter(Boolean).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([, isOn]) => Boolean(isOn))
    .map(([name]) => name)
    .join(' ')
}

/**
 * A whole page.
 *
 * @param address - the page's file, from the root of the board
 */
export const draw = (page: unknown, props: Props, address: string): string => {
  const url = new URL(`http://board/${address}`)
  const result: Result = {
    createAstro: (own, slots) => ({ props: own, url, slots: { has: (name: string) => name in slots } }),
  }
  return `<!DOCTYPE html>${renderComponent(result, 'page', page, props).text}`
}
