import { expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { family } from './machine/chinese-font.ts'

it.each(['serif', 'sans-serif', 'monospace', 'system-ui', 'FangSong', 'A face that no machine has'])(
  'Chinese and Latin letters in %s are drawn in the face that comes as a package, whatever fonts the machine has',
  async (asked) => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.setContent(`<p style="font: 700 16px '${asked}', ${asked}; margin: 0">村民代表会议 29人 Assembly</p>`)
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ familyName }) => !familyName.startsWith(family))).toEqual([])
    await browser.close()
  },
)
