import { mkdir } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { viewHref } from '../components/views'
import { extensionId } from './browser/launch'
import { cardParagraphs, hover, press, Reader } from './browser/reader'
import { build } from './build'

/** `npm run shots`: every view in both themes, to be looked at, in `screenshots/`. */
const folder = 'screenshots'
const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const key = `${symbol}#24-25`
/** A side panel as wide as browsers open it. */
const panelSize = { width: 420, height: 1000 }

const views = {
  start: viewHref({ name: 'search', query: '', filters: {} }),
  search: viewHref({ name: 'search', query: 'child labor on farms', filters: {} }),
  'search-nothing': viewHref({ name: 'search', query: 'zzqxj', filters: {} }),
  browse: viewHref({ name: 'browse' }),
  article: viewHref({ name: 'article', instrument: 'OPSC', article: '9' }),
  document: viewHref({ name: 'document', symbol }),
  finding: viewHref({ name: 'finding', key }),
  library: viewHref({ name: 'library' }),
  notes: viewHref({ name: 'notes' }),
  'notes-nothing': viewHref({ name: 'notes', search: 'zzqxj' }),
  safekeeping: viewHref({ name: 'safekeeping' }),
}

build()
await mkdir(folder, { recursive: true })
await using reader = await Reader.start()
const origin = `chrome-extension://${await extensionId(reader.browser)}`
const panel = await reader.openPanelPage(viewHref({ name: 'finding', key, compose: true }))
await writeNote(panel)
for (const theme of ['light', 'dark']) {
  const shown = async (page: Page) =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      // A picture halfway through a fade shows nothing.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
  const shoot = async (page: Page, name: string) => {
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` })
    process.stdout.write(`${folder}/${name}-${theme}.png\n`)
  }
  await shown(panel)
  await panel.setViewport(panelSize)
  for (const [name, href] of Object.entries(views)) {
    await panel.goto(`${origin}/sidepanel.html${href}`)
    await panel.waitForNetworkIdle()
    await shoot(panel, `panel-${name}`)
  }
  for (const name of ['popup', 'options']) {
    const page = await reader.browser.newPage()
    await shown(page)
    await page.setViewport(name === 'popup' ? { width: 360, height: 480 } : { width: 900, height: 800 })
    await page.goto(`${origin}/${name}.html`)
    await page.waitForNetworkIdle()
    await shoot(page, name)
    await page.close()
  }
  const page = await reader.open('news.html')
  await shown(page)
  await hover(page, 'article 3')
  await cardParagraphs(page)
  await shoot(page, 'card')
  await page.close()
}

async function writeNote(page: Page): Promise<void> {
  const field = await page.waitForSelector('textarea')
  await field?.type('Compare with **section 4** of the bill:\n\n- who may consent\n- before or after birth')
  await page.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved')
  await press(page, 'button', 'Done')
}
