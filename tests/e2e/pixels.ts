import type { Browser, Page, ScreenshotClip } from 'puppeteer-core'

type Colour = [red: number, green: number, blue: number]

/** A part of what a page shows, pixel by pixel. */
export interface Picture {
  width: number
  height: number
  at(x: number, y: number): Colour
  row(y: number): Uint8Array
}

/** Decoded by the browser itself, in a page of its own. */
export async function pictureOf(browser: Browser, page: Page, clip?: ScreenshotClip): Promise<Picture> {
  const shot = await page.screenshot({ encoding: 'base64', ...(clip && { clip }) })
  const scratch = await browser.newPage()
  const { width, height, data } = await scratch.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob()
    const bitmap = await createImageBitmap(blob)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(bitmap, 0, 0)
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data
    let bytes = ''
    for (let start = 0; start < pixels.length; start += 8_192) {
      bytes += String.fromCharCode(...pixels.subarray(start, start + 8_192))
    }
    return { width: bitmap.width, height: bitmap.height, data: btoa(bytes) }
  }, shot)
  await scratch.close()
  await page.bringToFront()
  const bytes = Buffer.from(data, 'base64')
  const at = (x: number, y: number): Colour => {
    const offset = (y * width + x) * 4
    return [bytes[offset] ?? 0, bytes[offset + 1] ?? 0, bytes[offset + 2] ?? 0]
  }
  const row = (y: number) => bytes.subarray(y * width * 4, (y + 1) * width * 4)
  return { width, height, at, row }
}

/** Where two pictures of the same size differ. */
export function differences(a: Picture, b: Picture): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = []
  for (let y = 0; y < a.height; y++) {
    // Most rows are the same, which is told at once.
    if (Buffer.compare(a.row(y), b.row(y)) === 0) continue
    for (let x = 0; x < a.width; x++) if (String(a.at(x, y)) !== String(b.at(x, y))) found.push({ x, y })
  }
  return found
}

/** Contrast of two colours as WCAG 2 has it, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
