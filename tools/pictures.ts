import { mkdir, writeFile } from 'node:fs/promises'
import { cardParagraphs, hover, press, Reader } from './browser/reader'
import { build } from './build'

/** Takes the README's pictures from the real product: docs/pictures/card.png and side-panel.png. */
const folder = 'docs/pictures'

build()
await mkdir(folder, { recursive: true })
await using reader = await Reader.start({ args: ['--force-device-scale-factor=2'] })
const page = await reader.open('news.html')
await page.setViewport({ width: 900, height: 860, deviceScaleFactor: 2 })
// A card that is still fading in would be pictured half transparent.
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
await hover(page, 'article 3')
await cardParagraphs(page)
await page.screenshot({ path: `${folder}/card.png` })

await press(page, 'button', 'Side panel')
const panel = await reader.sidePanel()
await panel.waitForSelector('blockquote')
await panel.evaluate(() => {
  location.hash = '#/search/q=child+labor+on+farms'
})
await panel.waitForSelector('[data-row] mark')
const session = await panel.createCDPSession()
const { data } = await session.send('Page.captureScreenshot')
await writeFile(`${folder}/side-panel.png`, Buffer.from(data, 'base64'))
