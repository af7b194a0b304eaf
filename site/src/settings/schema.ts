import * as v from 'valibot'
import { contrast } from '../text/contrast.ts'

const line = v.pipe(
  v.string('写一行文字 / a line of text'),
  v.trim(),
  v.nonEmpty('不能空着 / must not be empty'),
  v.maxLength(80, '最多80个字 / at most 80 characters'),
)
const colour = v.pipe(
  v.string('写颜色，如 #8f160e / a colour such as #8f160e'),
  v.regex(/^#[\da-f]{6}$/i, '写颜色，如 #8f160e / a colour such as #8f160e'),
)
/** What stands on the seal: the words of `--on-stamp` in `styles/tokens.css`. */
const onSeal = { light: '#fffaf3', dark: '#fff6ee' } as const
const legible = 4.5
const seal = (scheme: keyof typeof onSeal) =>
  v.pipe(
    colour,
    v.check((one) => contrast(one, onSeal[scheme]) >= legible, '太浅，上面的白字看不清 / too light for the words on it'),
  )
const address = v.pipe(
  v.string('写网址 / an address'),
  v.regex(/^https?:\/\/[^\s?#]+$/, '写网址，如 https://xikou.example/ / an address such as https://xikou.example/'),
)

/**
 * What a town may say of its board in `board.json`; everything may be left out.
 *
 * ```json
 * {
 *   "title": "白马镇村务公开",
 *   "icp": "浙ICP备00000000号-1",
 *   "accent": { "light": "#1d5a38", "dark": "#24603f" }
 * }
 * ```
 */
export const settingsSchema = v.strictObject(
  {
    /** the name at the top of each page; else the town’s name */
    title: v.optional(line),
    /** where the board stands; else 公开网址 in `town.md` */
    address: v.optional(address),
    languages: v.optional(v.picklist(['zh', 'zh,en'], '写 zh 或者 zh,en / zh or zh,en')),
    /** the colour of seals and of the mark, on light and on dark ground; light words stand on it */
    accent: v.optional(v.strictObject({ light: seal('light'), dark: seal('dark') })),
    /** a picture beside the name, in this folder: .svg or .png */
    logo: v.optional(
      v.pipe(v.string(), v.regex(/^[\w-]+\.(?:svg|png)$/, '写这个文件夹里的 .svg 或 .png / an .svg or .png in this folder')),
    ),
    /** the number that a public site in mainland China has to show, with its link */
    icp: v.optional(line),
    /** the number of the public security filing, with its link */
    police: v.optional(line),
    /** where the official text of a law stands, by its name in the library, as `cn/vco`, or with its day, as `cn/vco/2026-01-01` */
    laws: v.optional(
      v.record(
        v.string(),
        v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, '写网址，如 https://flk.npc.gov.cn/ / an address such as https://flk.npc.gov.cn/')),
      ),
    ),
    /** more lines at the foot of each page */
    footer: v.optional(v.array(v.strictObject({ text: line, href: v.optional(address) }))),
  },
  (issue) => `没有这一项 / there is no such setting: ${issue.received}`,
)

export type BoardSettings = v.InferOutput<typeof settingsSchema>
