import { launch } from '../browser/launch'

/** A page of HTML as Chromium prints it: by far the most common maker of PDFs on the web. */
export async function printed(html: string): Promise<Uint8Array> {
  const browser = await launch({ headless: true })
  try {
    const page = await browser.newPage()
    await page.setContent(html)
    return await page.pdf({ preferCSSPageSize: true })
  } finally {
    await browser.close()
  }
}
