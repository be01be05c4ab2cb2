import { mkdir, readFile } from 'node:fs/promises'
import { launch } from './browser/launch'

/** Draws public/icon/SIZE.png from public/icon.svg. */
const sizes = [16, 32, 48, 96, 128] as const

const svg = await readFile('public/icon.svg', 'utf8')
await mkdir('public/icon', { recursive: true })
const browser = await launch({ headless: true })
const page = await browser.newPage()
for (const size of sizes) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true })
}
await browser.close()
