import { mkdir } from 'node:fs/promises'
import { samples } from '../tests/pages/samples'
import { ensureChromium } from './browser/ensure'
import { launch } from './browser/launch'
import { card, cardText, hover, painted, Reader } from './browser/reader'
import { serve } from './browser/serve'
import { build } from './build'

/** Builds Glossator and opens it on the sample pages; without a display, says what it found there and leaves pictures. */
const pictures = 'screenshots'
const hasDisplay =
  process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined

ensureChromium()
console.log('Building the extension…')
build()
if (hasDisplay) await show()
else await report()

async function show(): Promise<void> {
  await using pages = await serve('tests/pages')
  const browser = await launch({ extension: '.output/chrome-mv3', headless: false })
  const [first] = await browser.pages()
  const page = first ?? (await browser.newPage())
  await page.goto(`${pages.origin}/news.html`)
  console.log('Chromium is open on a sample news story. Rest the pointer on a dotted underline to see its card.')
  console.log(
    `Other samples: ${Object.keys(samples)
      .map((name) => `${pages.origin}/${name}`)
      .join('  ')}`,
  )
  console.log('Close the browser to end.')
  await new Promise((resolve) => browser.once('disconnected', resolve))
}

async function report(): Promise<void> {
  console.log('No display: running headless.')
  await mkdir(pictures, { recursive: true })
  await using reader = await Reader.start()
  for (const name of Object.keys(samples)) {
    const page = await reader.open(name)
    const references = await painted(page)
    console.log(`\n${name}: ${references.length} references`)
    for (const text of references) console.log(`  ${text}`)
    const [first] = references
    if (first === undefined) continue
    await hover(page, first)
    await card(page)
    const heading = (await cardText(page)).split('\n').find((line) => line.trim() !== '')
    const picture = `${pictures}/${name.replace('.html', '')}.png`
    await page.screenshot({ path: picture })
    console.log(`  Card on “${first}”: ${heading ?? ''}\n  Picture: ${picture}`)
    await page.close()
  }
  console.log(
    '\nTo look for yourself, run this where there is a display, or load .output/chrome-mv3 in Chromium by hand.',
  )
}
