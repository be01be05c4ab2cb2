import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { generated } from '../../bench/library/documents'
import { noPolicy } from '../../data/switches/policy'
import { highlightNames } from '../../page/paint/names'
import { extension, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { toolbarButton } from '../../tools/browser/toolbar'

/** Syncing through the browser's account, and an institution's policy. */

declare const chrome: typeof browser

let reader: Reader
let options: Page
beforeAll(async () => {
  reader = await Reader.start()
  options = await reader.openOwn('options.html')
})
afterAll(() => reader[Symbol.asyncDispose]())

/** A copy of the extension in a browser whose administrator decided this: only he can write a browser's real policies. */
async function managedExtension(policy: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-managed-'))
  await cp(extension, folder, { recursive: true })
  // The test's server speaks no TLS.
  const decided = `chrome.storage.managed.get = async () => (${JSON.stringify(policy)});
    globalThis.plainFetch ??= fetch; fetch = (url, ...rest) => plainFetch(String(url).replace('https://127.', 'http://127.'), ...rest);`
  await writeFile(`${folder}/background.js`, `${decided}${await readFile(`${folder}/background.js`, 'utf8')}`)
  await writeFile(`${folder}/decided.js`, decided)
  for (const page of [`${folder}/options.html`, `${folder}/sidepanel.html`])
    await writeFile(
      page,
      (await readFile(page, 'utf8')).replace('<script', '<script src="decided.js"></script><script'),
    )
  return folder
}

const account = () => options.evaluate(() => chrome.storage.sync.get(null))
const here = () => options.evaluate(() => chrome.storage.local.get<object>(['choices', 'switches']))
const fromElsewhere = (values: object) => options.evaluate((set) => chrome.storage.sync.set(set), values)
test('nothing is in the account until the reader turns it on; then changes go and come, and none is lost', async () => {
  await options.evaluate(() => chrome.storage.local.set({ choices: { citationStyle: 'oscola', singleKeys: false } }))
  expect(await account()).toEqual({})
  await fromElsewhere({ 'off:elsewhere.example': true, citationStyle: 'apa' })
  await (await options.waitForSelector('input[role=switch]'))?.click()
  await expect
    .poll(account)
    .toMatchObject({ 'off:elsewhere.example': true, citationStyle: 'oscola', singleKeys: false })
  await expect.poll(here).toMatchObject({ switches: { sites: ['elsewhere.example'] } })
  await fromElsewhere({ citationStyle: 'chicago' })
  await expect.poll(here).toMatchObject({ choices: { citationStyle: 'chicago', singleKeys: false } })
})

test('more than the account takes is said, and everything stays here', async () => {
  const sites = Array.from({ length: 600 }, (_, index) => `site-${index}.example`)
  const state = { sites, pages: [], pausedAt: null }
  await options.evaluate((switches) => chrome.storage.local.set({ switches }), state)
  await says(options, 'your choices are kept on this computer only')
  expect(await here()).toMatchObject({ switches: { sites } })
  await options.evaluate(() => chrome.storage.local.remove('switches'))
  await expect.poll(account).not.toHaveProperty('off:site-1.example')
})

test('no script in a page can ask for what the extension keeps, here, in the account, or by policy', async () => {
  await reader.open('news.html')
  const answers = await options.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://*/*news.html' })
    const ask = () =>
      Promise.all(
        (['local', 'sync', 'managed'] as const).map((area) =>
          chrome.storage[area].get(null).then(
            () => 'told',
            () => 'refused',
          ),
        ),
      )
    const asked = tabs.map(({ id = 0 }) => chrome.scripting.executeScript({ target: { tabId: id }, func: ask }))
    return (await Promise.all(asked)).flatMap((results) => results.map(({ result }) => result))
  })
  expect(answers).toEqual([['refused', 'refused', 'refused']])
})

test('the schema that browsers check policies by names every setting', async () => {
  const schema = JSON.parse(await readFile('public/policy.schema.json', 'utf8')) as { properties: object }
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(noPolicy).sort())
})

test('a site that an institution switches off stays silent, the options say why, and of the packs it provides those are taken that it named', async () => {
  const [first] = generated(60)
  const pack = JSON.stringify({ format: 'glossator-pack', version: 1, documents: [first] })
  const broken = JSON.stringify({ format: 'glossator-pack', version: 1, documents: [{}] })
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
  const server = createServer(({ url }, response) => response.end(url === '/broken.json' ? broken : pack)).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const from = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const packs = [
    { url: `${from}/other.json`, sha256: '0'.repeat(64) },
    { url: `${from}/broken.json`, sha256: sha256(broken) },
    { url: `${from}/pack.json`, sha256: sha256(pack) },
  ]
  const managed = await managedExtension({ offSites: ['127.0.0.1'], sync: 'no', packs })
  await using other = await Reader.start({ extension: managed })
  const story = await other.open('news.html')
  await expect.poll(() => toolbarButton(other).then(({ title }) => title)).toContain('the institution that manages')
  expect(await story.evaluate((name) => CSS.highlights.has(name), highlightNames.reference)).toBe(false)
  const page = await other.openOwn('options.html')
  await says(page, 'Off, with all subdomains: 127.0.0.1.')
  expect(await page.evaluate(() => document.body.innerText)).toContain('sync must be true or false')
  const panel = await other.openPanelPage('#/library')
  for (const shown of [first?.symbol ?? '', `${from}/other.json is not the file that your institution named`])
    await says(panel, shown)
  expect(await panel.evaluate(() => document.body.innerText)).not.toContain(`${from}/pack.json is not`)
  // The browser drops what it takes for refuse, all databases of an extension together, and leaves its storage.
  await panel.close()
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        Object.assign(indexedDB.deleteDatabase('glossator-library'), { onsuccess: resolve, onerror: reject })
      }),
  )
  const again = await other.openPanelPage('#/library')
  await says(again, first?.symbol ?? '')
  server.close()
  await rm(managed, { recursive: true })
})
