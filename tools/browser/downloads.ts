import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

const polling = { every: 50, longest: 20_000 }

/** What a page saves when something is done in it: the file's name and text. */
export async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-saved-'))
  const session = await page.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await act()
  for (const end = Date.now() + polling.longest; Date.now() < end; ) {
    const name = (await readdir(folder)).find((file) => !file.endsWith('.crdownload'))
    if (name !== undefined) return { name, text: await readFile(join(folder, name), 'utf8') }
    await new Promise((resolve) => setTimeout(resolve, polling.every))
  }
  throw new Error('Nothing was saved.')
}
