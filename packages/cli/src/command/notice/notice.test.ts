import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { stage } from '../../testing/make.ts'

const content = join(import.meta.dirname, '../../../../../content')
const given = (path: string) => [`content/${path}`, readFileSync(join(content, path))] as const
const record = 'content/cangxi/2026/003-culture-hall-roof.md'
const short = 'content/cangxi/2026/006-culture-hall-fittings.md'
/** The pages of town and village, two records, and what lies beside them. */
const files = Object.fromEntries(
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:town\.md|cangxi\/village\.md|cangxi\/2026\/00[36]-[^/]+(?:\.md|\/[^/]+))$/.test(path))
    .map(given),
)
const asked = (typed: readonly string[], changes: Parameters<typeof stage>[1] = {}, more: Readonly<Record<string, string>> = {}) => {
  const desk = stage({ ...files, ...more }, changes)
  const code = run(['notice', ...typed, '--as-of', '2026-11-23'], desk.world)
  return { code, said: desk.said.join('\n'), warned: desk.warned.join('\n'), files: desk.files }
}
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

it('says the notice in words, so that it can be read before it is printed', () => {
  const { code, said } = asked([record])
  expect(code).toBe(0)
  expect(said).toMatch(/^关于仓溪村“文化礼堂屋面修缮工程”决议的公示\n/)
  expect(said).toContain('自2026年3月19日至2026年4月5日')
  expect(said).toMatch(/https:\/\/xikou\.example\/cangxi\/2026\/003-culture-hall-roof\.html$/)
})

it.each([
  [['--html'], '/desk/003-culture-hall-roof-disclosure.html', '决议的公示'],
  [['--outcome', '--pdf'], '/desk/003-culture-hall-roof-outcome.pdf', '实施结果的公示'],
  [['--html', 'wall.html'], '/desk/wall.html', '决议的公示'],
])('writes it with %j', (options, path, heading) => {
  const { code, said, files: now } = asked([record, ...options])
  expect(code).toBe(0)
  expect(textOf(now.get(path))).toContain(heading)
  expect(said).toContain(path.replace('/desk/', ''))
})

it('overwrites nothing', () => {
  const { code, warned, files: now } = asked([record, '--html', 'wall.html'], {}, { 'wall.html': '旧的' })
  expect([code, textOf(now.get('/desk/wall.html'))]).toEqual([3, '旧的'])
  expect(warned).toContain('wall.html 已经有了')
})

it('says what to do where no browser can print', () => {
  const { code, warned } = asked([record, '--pdf'], { writePdf: () => 'no-browser' })
  expect(code).toBe(3)
  expect(warned).toContain(`cunyi notice ${record} --html`)
})

it('prints the way in words where the board has no address, and says so', () => {
  const { said, warned, files: now } = asked([record, '--html'], {}, { 'content/town.md': '# 溪口街道\n\n- 适用地区：浙江省\n' })
  expect(warned).toContain('公开网址')
  expect(said).toContain('已写好')
  expect(textOf(now.get('/desk/003-culture-hall-roof-disclosure.html'))).toContain('溪口街道村务公开 › 仓溪村')
})

it('takes another address, and refuses what is none', () => {
  expect(asked([record, '--site', 'https://a.example/b']).said).toMatch(/https:\/\/a\.example\/b\/cangxi\/.*html$/)
  const { code, warned } = asked([record, '--site', 'javascript:alert(1)'])
  expect(code).toBe(3)
  expect(warned).toContain('网址')
})

it('posts nothing that is unlawful, and says why', () => {
  const { code, said, files: now } = asked([short, '--html'])
  expect(code).toBe(1)
  expect(said).toContain('有不合规定的地方')
  expect(said).toContain(`cunyi check ${short}`)
  expect([...now.keys()].some((path) => path.endsWith('.html'))).toBe(false)
})
