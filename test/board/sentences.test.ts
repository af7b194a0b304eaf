import { join } from 'node:path'
import { lawOn, manualChecks, theDay } from '@cunyi/core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

let browser: Browser
let served: Served
beforeAll(async () => {
  served = await serve(join(import.meta.dirname, '../../site/dist'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** The samples lie in Zhejiang: what only other provinces ask waits in a group. */
const inForce = new Set(lawOn('cn-zj', theDay('2026-11-23'))?.map(({ statute }) => statute.id))
const isHere = ({ cites }: (typeof manualChecks)[number]) => cites.some(({ statute }) => statute.startsWith('cn/') || inForce.has(statute))

it.each([
  ['of the law here', manualChecks.filter(isHere)],
  ['of another province', manualChecks.filter((row) => !isHere(row))],
])('who is led to a sentence %s sees it, and why it is there', async (_, rows) => {
  const [, row] = rows
  if (row === undefined) throw new Error('there is no such sentence')
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' })
  await page.goto(`${served.base}rules/unchecked.html#${row.id}`)
  const sentence = page.locator(`#${row.id}`)
  expect(await sentence.locator('summary').isVisible()).toBe(true)
  expect(await sentence.locator('p').first().isVisible()).toBe(true)
  expect(await sentence.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(640)
  await page.close()
})

it('each sentence stands once, those of the law here in the open and the others in a closed group', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' })
  await page.goto(`${served.base}rules/unchecked.html`)
  const shown = await page
    .locator('.sentence')
    .evaluateAll((all) => all.map((one) => [one.id, one.checkVisibility({ contentVisibilityAuto: true })] as const))
  expect(new Map(shown)).toEqual(new Map(manualChecks.map((row) => [row.id, isHere(row)])))
  expect(shown).toHaveLength(manualChecks.length)
  await page.close()
})
