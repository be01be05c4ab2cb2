import { readdir, readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serviceWorker } from '../../tools/browser/launch'
import { cardShows, extension, hover, painted, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

let reader: Reader
let options: Page
let panel: Page
beforeAll(async () => {
  reader = await Reader.start()
  options = await reader.openOwn('options.html')
  panel = await reader.openPanelPage('#/browse')
})
afterAll(() => reader[Symbol.asyncDispose]())

async function choose(language: string): Promise<void> {
  await options.bringToFront()
  await (await options.waitForSelector('select'))?.select(language)
}

test('a language chosen in the options is followed by every open view, and by the card', async () => {
  await says(panel, 'By article')
  await choose('ar')
  await says(options, 'خيارات Glossator')
  await says(panel, 'حسب المادة')
  for (const page of [options, panel])
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ])
})

interface Worker {
  chrome: {
    omnibox: { onInputChanged: { dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void } }
  }
}
interface Suggestion {
  content: string
  description: string
}

test('the address bar says in the language chosen what it finds, under a name that every language finds again', async () => {
  await choose('fr')
  await says(options, 'Options de Glossator')
  const worker = await serviceWorker(reader.browser)
  const firstFor = (typed: string) =>
    worker.evaluate(
      (text) =>
        new Promise<Suggestion | undefined>((resolve) =>
          (globalThis as unknown as Worker).chrome.omnibox.onInputChanged.dispatch(text, ([first]) => resolve(first)),
        ),
      typed,
    )
  const name = 'CRC/C/OPSC/USA/CO/3-4'
  await expect.poll(async () => (await firstFor('surrogacy'))?.description).toContain(`${name}, par. 24 — `)
  expect((await firstFor('surrogacy'))?.content).toBe(`${name}, para. 24`)
})

test('the card speaks the language chosen last', async () => {
  await choose('fr')
  await says(options, 'Options de Glossator')
  const story = await reader.open('news.html')
  await painted(story)
  await hover(story, 'article 3')
  expect(await cardShows(story, 'Préoccupation')).toContain('Infractions et peines')
  await story.close()
  await choose('browser')
  await says(options, 'Glossator options')
})

test('the manifest is complete in six languages', async () => {
  const manifest = await readFile(`${extension}/manifest.json`, 'utf8')
  const used = [...new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]))]
  expect(used.length).toBeGreaterThan(4)
  const locales = await readdir(`${extension}/_locales`)
  expect(locales.sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh_CN'])
  const read = async (locale: string) =>
    JSON.parse(await readFile(`${extension}/_locales/${locale}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >
  const english = Object.keys(await read('en'))
  expect(english).toEqual(expect.arrayContaining(used))
  for (const locale of locales) {
    const messages = await read(locale)
    expect(Object.keys(messages)).toEqual(english)
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('')
    // The shops cut what is longer.
    expect(messages.description?.message.length).toBeLessThanOrEqual(132)
  }
})
