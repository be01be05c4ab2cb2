import { copyFile, mkdir } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import type { browser } from 'wxt/browser'
import { viewHref } from '../components/views'
import { languages } from '../components/words/languages'
import { cardShows, hover, Reader } from './browser/reader'
import { build } from './build'

/** `npm run store`: what the shops ask for, in six languages: the text from docs/store, and pictures of 1280 by 800, in `.output/store`. */
const folder = '.output/store'
const size = { width: 1280, height: 800 }

/** Of the extension's own pages. */
declare const chrome: typeof browser

build()
await using reader = await Reader.start()
const options = await reader.openOwn('options.html')
for (const language of languages) {
  const here = `${folder}/${language}`
  await mkdir(here, { recursive: true })
  await copyFile(`docs/store/${language}.md`, `${here}/description.md`)
  await options.bringToFront()
  await options.evaluate((chosen) => chrome.storage.local.set({ choices: { language: chosen } }), language)
  await options.waitForFunction((chosen) => document.querySelector('main')?.lang === chosen, {}, language)
  await shoot(options, `${here}/4-options.png`)

  const story = await reader.open('news.html')
  await hover(story, 'article 3')
  await cardShows(story, 'CRC/C/OPSC/USA/CO/3-4')
  await shoot(story, `${here}/1-card.png`)
  await story.close()
  for (const [name, view] of [
    ['2-search', viewHref({ name: 'search', query: 'child labor on farms', filters: {} })],
    ['3-finding', viewHref({ name: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' })],
  ] as const) {
    const panel = await reader.openPanelPage(view)
    await panel.waitForNetworkIdle()
    await shoot(panel, `${here}/${name}.png`)
    await panel.close()
  }
  console.log(here)
}

async function shoot(page: Page, path: string): Promise<void> {
  await page.setViewport(size)
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await page.screenshot({ path })
}
