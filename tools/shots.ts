import { mkdir } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { viewHref } from '../components/views'
import { extensionId } from './browser/launch'
import { goTo, openPanelBeside, writeNote } from './browser/panel'
import { cardParagraphs, hover, press, Reader } from './browser/reader'
import { says } from './browser/says'
import { build } from './build'

/** `npm run shots`: every view in both themes, in forced colours, and narrow and wide, to be looked at, in `screenshots/`. */
const folder = 'screenshots'
const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const key = `${symbol}#24-25`
/** A side panel as wide as browsers open it, as narrow as they let it be, and drawn out wide. */
const sizes = {
  usual: { width: 420, height: 1000 },
  narrow: { width: 320, height: 900 },
  wide: { width: 900, height: 900 },
}

const themes: Record<string, [name: string, value: string][]> = {
  light: [['prefers-color-scheme', 'light']],
  dark: [['prefers-color-scheme', 'dark']],
  forced: [
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
  ],
}

const views = {
  start: viewHref({ name: 'search', query: '', filters: {} }),
  search: viewHref({ name: 'search', query: 'child labor on farms', filters: {} }),
  filters: viewHref({ name: 'search', query: 'child', filters: { functions: ['concern'], article: '3' } }),
  'search-nothing': viewHref({ name: 'search', query: 'zzqxj', filters: {} }),
  browse: viewHref({ name: 'browse' }),
  article: viewHref({ name: 'article', instrument: 'OPSC', article: '9' }),
  document: viewHref({ name: 'document', symbol }),
  'document-unheld': viewHref({ name: 'document', symbol: 'CRC/C/OPSC/FRA/CO/2/Add.1' }),
  finding: viewHref({ name: 'finding', key }),
  compose: viewHref({ name: 'finding', key, compose: true }),
  library: viewHref({ name: 'library' }),
  page: viewHref({ name: 'page' }),
  notes: viewHref({ name: 'notes' }),
  'notes-nothing': viewHref({ name: 'notes', search: 'zzqxj' }),
  safekeeping: viewHref({ name: 'safekeeping' }),
}

build()
await mkdir(folder, { recursive: true })
await using reader = await Reader.start()
const origin = `chrome-extension://${await extensionId(reader.browser)}`
const news = await reader.open('news.html')
const beside = await openPanelBeside(reader, news)
await writeNote(beside, 'Compare with **section 4** of the bill:\n\n- who may consent\n- before or after birth')
await goTo(beside, views.page)
await says(beside, 'references')
await news.evaluate(() => {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('surrogacy'))
  getSelection()?.setBaseAndExtent(paragraph?.firstChild as Text, 0, paragraph?.firstChild as Text, 62)
})
await writeNote(beside, 'Ask the sponsor which bills are meant.')

/** The features that a page is told of; the library of the browser names only some of them. */
async function show(page: Page, theme: string): Promise<void> {
  const features = (themes[theme] ?? []).map(([name, value]) => ({ name, value }))
  const session = await page.createCDPSession()
  // A picture halfway through a fade shows nothing.
  await session.send('Emulation.setEmulatedMedia', {
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  })
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` })
  process.stdout.write(`${folder}/${name}.png\n`)
}

for (const theme of Object.keys(themes)) {
  // The page that a panel is beside is known to the real one only.
  const panel = await reader.openPanelPage(views.start)
  await show(panel, theme)
  await show(beside, theme)
  for (const [size, viewport] of Object.entries(sizes)) {
    if (theme !== 'light' && size !== 'usual') continue
    await panel.setViewport(viewport)
    const suffix = size === 'usual' ? theme : size
    for (const [name, href] of Object.entries(views)) {
      if (name === 'page') continue
      await panel.goto(`${origin}/sidepanel.html${href}`)
      await panel.waitForNetworkIdle()
      await shoot(panel, `panel-${name}-${suffix}`)
    }
  }
  await panel.setViewport(sizes.usual)
  await press(panel, 'button', 'Keyboard help')
  await shoot(panel, `panel-help-${theme}`)
  await panel.close()
  await news.bringToFront()
  await says(beside, 'references')
  await shoot(beside, `panel-page-${theme}`)
  for (const name of ['popup', 'options']) {
    const page = await reader.browser.newPage()
    await show(page, theme)
    await page.setViewport(name === 'popup' ? { width: 360, height: 480 } : { width: 900, height: 800 })
    await page.goto(`${origin}/${name}.html`)
    await page.waitForNetworkIdle()
    await shoot(page, `${name}-${theme}`)
    await page.close()
  }
  const page = await reader.open('news.html')
  await show(page, theme)
  await hover(page, 'article 3')
  await cardParagraphs(page)
  await shoot(page, `card-${theme}`)
  await page.close()
}
