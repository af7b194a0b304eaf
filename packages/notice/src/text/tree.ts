/** Markup as data: an element and what is in it. A text is only ever a text. */
export type Tree = string | Element

type Element = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Tree[]
}

/** An element; none of ours is empty by its kind, so each has an end. */
export const element = (tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Tree[]): Element => ({
  tag,
  attributes,
  children,
})

/**
 * A tree as markup, every text and every value escaped.
 *
 * @example html(element('p', { lang: 'zh-CN' }, '甲<乙')) //=> '<p lang="zh-CN">甲&lt;乙</p>'
 */
export const html = (tree: Tree): string => {
  if (typeof tree === 'string') return escaped(tree)
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${tree.tag}${attributes.join('')}>${tree.children.map(html).join('')}</${tree.tag}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
