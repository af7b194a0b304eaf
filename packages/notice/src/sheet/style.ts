import { settings } from './fit.ts'

const sizes = settings.map(({ name, points, leading }) => `  .${name} { font-size: ${points}pt; line-height: ${leading} }`).join('\n')

/** How a notice looks: black on white, on paper and on a screen alike. One sheet of A4, set closer where there is more to say. */
export const style: string = `@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
html { background: #fff; color: #000; color-scheme: light; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
.sheet { display: flex; flex-direction: column; max-width: 210mm; margin: 0 auto; padding: 8vw 6vw; font: 1.25rem/1.8 "FangSong", "STFangsong", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif; line-break: strict; overflow-wrap: anywhere; text-align: start; text-spacing-trim: trim-start }
h1 { margin-bottom: 1.2em; font-size: 1.375em; line-height: 1.5; text-align: center; text-wrap: balance }
.sheet > p { text-indent: 2em }
.sheet > .salutation { text-indent: 0 }
dl { margin: .5em 0; border-top: 1px solid #000; font-variant-numeric: tabular-nums }
dl > div { display: grid; grid-template-columns: 5.5em minmax(0, 1fr); border-bottom: 1px solid #000 }
dt, dd { padding: .15em .4em }
dd { border-left: 1px solid #000 }
ol { padding: 0; list-style: none; margin-bottom: .5em; font-variant-numeric: tabular-nums }
footer { display: flex; flex-wrap: wrap; gap: 2rem; justify-content: space-between; align-items: flex-end; margin-top: auto; padding-top: 1.5rem }
.read { width: 11rem; font-size: .75em; line-height: 1.4; text-align: center }
.code { display: block; margin: 0 auto }
.digits { font-variant-numeric: tabular-nums }
.digits span { display: block }
.address { font-family: ui-monospace, monospace; font-size: .8em; word-break: break-all }
.signed { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; flex: 1; min-width: min(17rem, 100%); text-align: center }
.seal { min-height: 9rem; text-wrap: balance }
.write { min-height: 9em }
.room { color: #595959; font-size: .75em }
.day { grid-column: 2 }
.back { padding: .75rem 1rem; background: #f2efe9; font: 1.125rem/1.5 system-ui, sans-serif }
.back a { display: inline-block; padding: .5rem 0; color: #1d3f6e }
:focus-visible { outline: 3px solid #1d3f6e; outline-offset: 2px }
@media screen {
  .code { width: 100%; height: auto }
}
@media screen and (min-width: 56rem) {
  html { background: #f2efe9 }
  .sheet { width: 210mm; min-height: 297mm; margin-bottom: 2rem; padding: 20mm 24mm 14mm; border: 1px solid #d8ccb8; background: #fff }
}
@media print {
  .back { display: none }
  .sheet { width: 210mm; max-width: none; height: 296mm; padding: 20mm 24mm 14mm }
${sizes}
  footer { flex-wrap: nowrap; gap: 6mm; padding-top: 3mm; font-size: 14pt; line-height: 1.5 }
  .dense footer, .tight footer { font-size: 12pt }
  .read { width: 36mm; flex: none; font-size: 10pt }
  .address { font-size: 6.5pt; line-height: 1.25 }
  .digits { font-size: 7.5pt; line-height: 1.3; white-space: nowrap }
  .signed { gap: 0 4mm; min-width: 0 }
  .seal { min-height: 44mm }
}
`
