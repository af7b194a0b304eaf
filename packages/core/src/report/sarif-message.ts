/**
 * A sentence as SARIF writes it in plain text (3.11): braces would be the place of an argument, and what a record holds must not become a link.
 *
 * @example plainMessage('写的是“{x}[看](http://x.example)”') //=> '写的是“{{x}}[看] (http://x.example)”'
 */
export const plainMessage = (text: string): string => text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')

/**
 * The same in Markdown, where nothing of it is a sign.
 *
 * @example markdownMessage('*一*') //=> '\\*一\\*'
 */
export const markdownMessage = (text: string): string => text.replace(/[\\`*_[\]<>#|~!&]/g, '\\$&').replace(/[{}]/g, '$&$&')
