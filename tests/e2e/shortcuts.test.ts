import { expect, test } from 'vitest'
import { startDisplay } from '../../tools/browser/display'
import { cardShows, painted, Reader, waitUntilClosed } from '../../tools/browser/reader'

const display = await startDisplay()
const way = display === null ? 'raised, for lack of Xvfb and xdotool to press them' : 'pressed in a window'

test(`the shortcuts, ${way}, go from card to card and into it`, async () => {
  const reader = await Reader.start(display === null ? {} : { display: display.name })
  try {
    const page = await reader.open('keyboard-reading.html')
    await page.bringToFront()
    await painted(page, 3)
    const keys = {
      'next-reference': 'alt+shift+j',
      'previous-reference': 'alt+shift+k',
      'open-card': 'alt+shift+l',
    } as const
    const press = async (name: keyof typeof keys) => {
      if (display === null) await reader.command(name)
      else display.press(keys[name])
    }
    await press('next-reference')
    await cardShows(page, 'Albania')
    await press('next-reference')
    await cardShows(page, 'Belgium')
    await press('previous-reference')
    await cardShows(page, 'Albania')
    await press('open-card')
    await page.waitForFunction(() => document.activeElement?.localName === 'glossator-card')
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  } finally {
    await reader[Symbol.asyncDispose]()
    await display?.[Symbol.asyncDispose]()
  }
})
