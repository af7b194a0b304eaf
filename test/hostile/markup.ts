import type { Expected } from './expected.ts'

/** What other programs would run, link or hide: article 10. */
export const markup: Readonly<Record<string, Expected>> = {
  'mdx-expression': { because: 'an expression is words', facts: 'same' },
  'mdx-import': { because: 'so are import and export', facts: 'same' },
  jsx: { because: 'so is JSX', facts: 'same' },
  'astro-script': { because: 'so is a component', facts: 'same' },
  'vue-template': { because: 'so is a template of Vue', facts: 'same' },
  'jinja-template': { because: 'of Jinja', facts: 'same' },
  'ejs-template': { because: 'of EJS', facts: 'same' },
  php: { because: 'of PHP', facts: 'same' },
  'shell-and-log': { because: 'of shells and loggers', facts: 'same' },
  'server-side-include': { because: 'of servers', facts: 'same' },
  'reference-definition': { because: 'a reference is words', facts: 'same' },
  footnotes: { because: 'so is a footnote', facts: 'same' },
  directives: { because: 'so is a directive', facts: 'same' },
  mathematics: { because: 'so is mathematics', facts: 'same' },
  'wiki-links': { because: 'so is a link of a wiki', facts: 'same' },
  cdata: { because: 'so is CDATA', facts: 'same' },
  'words-to-a-machine': { because: 'nobody is told what to answer', facts: 'same' },
  database: { because: 'so is a query', facts: 'same' },
  'regular-expression-bait': { because: 'what stalls a careless pattern is words', facts: 'same' },
  'one-long-word': { because: 'a word may be long', facts: 'same' },
  'hundred-stars': { because: 'so are stars', facts: 'same' },
  'table-without-head': { because: 'a table that is none is words', facts: 'same' },
  'javascript-link': { because: 'a link is words', facts: 'same' },
  'data-image': { because: 'so is a picture', facts: 'same' },
  'command-for-a-spreadsheet': { because: 'so is a formula', facts: 'same' },
  'event-handler': { because: 'so is an attribute', facts: 'same' },
  'closing-the-page': { because: 'so is a tag', facts: 'same' },
  'attachment-outside': { because: 'a name is a name: nothing is opened by reading', facts: 'same' },
  'attachment-at-an-address': { because: 'so is an address', facts: 'same' },
  'entity-in-a-number': {
    because: 'an entity stands as it is written',
    told: ['- 实到：&#52;1人', 'record-value', '“实到”写的是“&#52;1人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'escape-in-a-number': {
    because: 'so does an escape',
    told: ['- 实到：\\41人', 'record-value', '“实到”写的是“\\41人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'comment-behind-a-number': {
    because: 'so does a comment: HTML hides nothing',
    told: ['- 实到：41人<!-- 29人 -->', 'record-value', '“实到”写的是“41人<!-- 29人 -->”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'stars-around-a-number': {
    because: 'so do stars',
    told: ['- 实到：**41人**', 'record-value', '“实到”写的是“**41人**”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'link-around-a-number': {
    because: 'so does a link',
    told: [
      '- 实到：[41人](http://example.org)',
      'record-value',
      '“实到”写的是“[41人](http://example.org)”，读不懂；应当写人数或户数，如41人、167户。',
    ],
  },
  'template-for-a-number': {
    because: 'so does a template',
    told: ['- 实到：{{ count }}', 'record-value', '“实到”写的是“{{ count }}”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'yaml-bomb': { because: 'front matter is words', facts: 'same' },
  'script-in-the-title': { because: 'a title is words', facts: 'same' },
}
