import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { control, painted, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { waitUntilSilent } from '../../tools/browser/toolbar'

declare const chrome: typeof browser

let reader: Reader
let options: Page
let story: Page
beforeAll(async () => {
  reader = await Reader.start()
  options = await reader.openOwn('options.html')
})
afterAll(() => reader[Symbol.asyncDispose]())
beforeEach(async () => {
  story = await reader.open('news.html')
  await painted(story)
  await options.bringToFront()
})
afterEach(() => story.close())

const listed = () => options.$$eval('.place bdi', (all) => all.map((place) => place.textContent))

async function type(address: string): Promise<void> {
  const field = await control(options, 'Address', 'textbox')
  await field.click({ count: 3 })
  await field.type(address)
}

async function isBack(): Promise<boolean> {
  await story.bringToFront()
  return (await painted(story)).length === 5
}

test('a site is switched off by its address, and on again from the list', async () => {
  await type(story.url())
  await press(options, 'button', 'Turn off for the site')
  await says(options, 'Off for 127.0.0.1.')
  expect(await listed()).toEqual(['127.0.0.1'])
  await waitUntilSilent(story)
  await options.reload()
  await press(options, 'button', 'Turn on again for 127.0.0.1')
  await says(options, 'On again for 127.0.0.1.')
  expect(await listed()).toEqual([])
  expect(await isBack()).toBe(true)
})

test('a page is switched off by its address, and on again from the list', async () => {
  await type(`${story.url()}#end`)
  await press(options, 'button', 'Turn off for this page only')
  await says(options, `Off for ${story.url()}.`)
  await waitUntilSilent(story)
  await press(options, 'button', `Turn on again for ${story.url()}`)
  await says(options, 'No page is off.')
  expect(await isBack()).toBe(true)
})

test('ten minutes are switched off and ended', async () => {
  await press(options, 'button', 'Turn off everywhere for ten minutes')
  await says(options, 'Off everywhere until')
  await waitUntilSilent(story)
  await press(options, 'button', 'Turn on now')
  expect(await isBack()).toBe(true)
})

test('what is no address stays in the field, with what to do', async () => {
  await type('two words')
  await press(options, 'button', 'Turn off for the site')
  await says(options, 'Type a host name such as example.org.')
  await press(options, 'button', 'Turn off for this page only')
  await says(options, 'Copy it from the address bar')
  expect(await options.$eval('input', (field) => field.value)).toBe('two words')
  expect(await listed()).toEqual([])
})

test('a file of options is taken in one step, and one that names too much changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-options-'))
  const load = async (sites: string[]) => {
    const file = join(folder, 'options.json')
    const choices = { citationStyle: 'oscola' }
    await writeFile(file, JSON.stringify({ format: 'glossator-options', version: 1, choices, sites, pages: [] }))
    await (await options.$('input[type=file]'))?.uploadFile(file)
  }
  await load(Array.from({ length: 5_001 }, (_, at) => `site-${at}.example`))
  await says(options, 'more sites and pages than Glossator accepts')
  expect(await options.evaluate(() => chrome.storage.local.get('choices'))).toEqual({})
  await options.evaluate(() => {
    const told = { times: 0 }
    chrome.storage.local.onChanged.addListener(({ switches }) => switches && told.times++)
    Object.assign(globalThis, { told })
  })
  await load(['127.0.0.1', 'a.example', 'b.example'])
  await says(options, 'Loaded: the choices, 3 sites')
  expect(await listed()).toEqual(['127.0.0.1', 'a.example', 'b.example'])
  expect(await options.evaluate(() => (globalThis as unknown as { told: object }).told)).toEqual({ times: 1 })
  expect(await options.evaluate(() => chrome.storage.local.get('choices'))).toMatchObject({
    choices: { citationStyle: 'oscola' },
  })
  await waitUntilSilent(story)
  await options.evaluate(() => chrome.storage.local.remove(['switches', 'choices']))
  await rm(folder, { recursive: true })
})
