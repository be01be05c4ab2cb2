import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generated } from '../../bench/library/documents'
import { drop } from '../../tools/browser/document'
import { firefox } from '../../tools/browser/firefox/driver'
import { launchFirefox } from '../../tools/browser/firefox/launch'
import { goTo, writeNote } from '../../tools/browser/panel'
import { extension, press } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

/** What outlasts the browser: installed for good, as from Mozilla's shop, in a profile that is opened again. */

let folder: string
let profile: string
let browser: Browser | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossator-firefox-'))
  profile = join(folder, 'profile')
  await mkdir(join(profile, 'extensions'), { recursive: true })
  await writeFile(join(profile, 'extensions', 'glossator@glossator.invalid.xpi'), await packed())
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function packed(): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const entry of await readdir(extension, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files[path.slice(extension.length + 1)] = await readFile(path)
  }
  return zipSync(files, { level: 0 })
}

/** As much as the disk would have room for, in kB. */
const room = { 'dom.quotaManager.temporaryStorage.fixedLimit': 4_000 }

/** An extended support release runs what nobody has signed, when it is told to. */
const unsigned = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 }

/** Anew where one runs, a try that failed included: no two open one profile. */
async function start(preferences: Record<string, unknown>): Promise<void> {
  await browser?.close()
  browser = undefined
  browser = await launchFirefox(undefined, { profile, preferences: { ...unsigned, ...preferences } })
}

async function panelAt(path: string): Promise<Page> {
  if (browser === undefined) throw new Error('No browser.')
  return firefox.openOwn(browser, `sidepanel.html#${path}`)
}

async function saved(): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.json'))
  return name === undefined ? '' : readFile(join(folder, name), 'utf8')
}

test('a note is exported as a file, and is there when the browser starts again', async () => {
  await start({ 'browser.download.folderList': 2, 'browser.download.dir': folder })
  const panel = await panelAt('/search')
  await (await panel.waitForSelector('#search'))?.type('surrogacy')
  await says(panel, 'surrogate motherhood')
  await panel.keyboard.press('Enter')
  await says(panel, 'Write a note')
  await writeNote(panel, 'Ask the sponsor.')
  await goTo(panel, '#/safekeeping')
  await press(panel, 'button', 'Complete copy (JSON)')
  await expect.poll(saved).toContain('Ask the sponsor.')
  await start(room)
  await says(await panelAt('/notes'), 'Ask the sponsor.')
})

test('where the browser gives no more room the reader is told, and library and notes stay', async () => {
  const panel = await panelAt('/library')
  await says(panel, '1 document · 46 paragraphs')
  const documents = [...generated(4_000)]
  await drop(panel, 'many.json', Buffer.from(JSON.stringify({ format: 'glossator-pack', version: 1, documents })))
  await says(panel, 'There is no room left for the library.')
  await says(panel, '1 document · 46 paragraphs')
  await goTo(panel, '#/notes')
  await says(panel, 'Ask the sponsor.')
})
