import { source as axe } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { KeyCommand } from '../../entrypoints/messaging/protocol'
import { choose, drop, openReader, readThrough } from '../../tools/browser/document'
import {
  cardShows,
  cardText,
  control,
  hover,
  painted,
  press,
  Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { documentBytes, documentPath, PASSWORD } from '../documents'
import { scanned } from '../documents/scanned'

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(() => page.close())

async function open(name: string): Promise<void> {
  page = await openReader(reader)
  await choose(page, documentPath(name))
}

test('a PDF is shown, its references are underlined, and a rest on one shows the card', async () => {
  await open('pages.pdf')
  await readThrough(page)
  expect(await painted(page)).toContain('article 3')
  await hover(page, 'article 3')
  await cardShows(page, 'OPSC, article 3')
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
})

test('a PDF is shown by the oldest browsers that are supported', async () => {
  page = await openReader(reader)
  await page.evaluateOnNewDocument(() => {
    const forget = () => {
      const younger: [object, string][] = [
        [Map.prototype, 'getOrInsertComputed'],
        [WeakMap.prototype, 'getOrInsertComputed'],
        [Promise, 'try'],
        [RegExp, 'escape'],
        [URL, 'parse'],
        [Uint8Array, 'fromBase64'],
        [Uint8Array.prototype, 'toBase64'],
        [Uint8Array.prototype, 'toHex'],
        [Blob.prototype, 'bytes'],
        [Response.prototype, 'bytes'],
      ]
      for (const [owner, name] of younger) Reflect.deleteProperty(owner, name)
    }
    forget()
    globalThis.Worker = new Proxy(Worker, {
      construct(Real, [address, options]: [string, WorkerOptions]) {
        const script = new XMLHttpRequest()
        script.open('GET', address, false)
        script.send()
        const blob = new Blob([`(${String(forget)})();`, script.responseText], { type: 'text/javascript' })
        return new Real(URL.createObjectURL(blob), options)
      },
    })
  })
  await page.reload()
  await choose(page, documentPath('pages.pdf'))
  await readThrough(page)
  expect(await painted(page)).toContain('article 3')
})

/** What the browser tells every page of ours when the keys of a command are pressed. */
const command = (name: KeyCommand) =>
  page.evaluate((wanted) => {
    const { commands } = (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
    ).chrome
    commands.onCommand.dispatch(wanted)
  }, name)

test('the keys of references go from one to the next, page after page, and back, and open the card', async () => {
  await open('pages.pdf')
  await readThrough(page)
  await page.bringToFront()
  const pageShown = () => page.$eval('.page-field input', ({ value }) => value)
  const go = async (name: KeyCommand, most: number) => {
    for (let times = 0; times < most; times++) {
      await command(name)
      await cardText(page)
    }
  }
  await go('next-reference', 9)
  await expect.poll(pageShown).toBe('2')
  await go('previous-reference', 8)
  await expect.poll(pageShown).toBe('1')
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  await command('open-card')
  await cardText(page)
})

test('a file can be dropped on the page, also on a document that is open', async () => {
  page = await openReader(reader)
  await drop(page, 'two columns.pdf', documentBytes('columns.pdf'))
  await readThrough(page)
  await drop(page, 'set by hand.pdf', documentBytes('scripted.pdf'))
  await says(page, 'set by hand.pdf')
  expect(await readThrough(page)).toBe('1 reference')
  expect(await painted(page)).toEqual(['article 9 (1)'])
})

test('a locked document asks for its password, says when it is wrong, and opens with the right one', async () => {
  await open('locked.pdf')
  const field = await control(page, 'Password')
  await field.type('not this')
  await press(page, 'button', 'Open')
  await says(page, 'That is not the password.')
  await field.type(PASSWORD)
  await page.keyboard.press('Enter')
  expect(await readThrough(page)).not.toBe('No reference found')
})

test('a locked document is given up without its password', async () => {
  await open('locked.pdf')
  await press(page, 'button', 'Cancel')
  await says(page, 'This document is locked.')
})

test.each([
  ['empty.pdf', 'This file is empty.'],
  ['truncated.pdf', 'This file is damaged.'],
  ['scan.pdf', 'This document has no text'],
])('%s: a sentence says what it is', async (name, sentence) => {
  await open(name)
  await says(page, sentence)
})

test('a damaged document is shown as far as it can be read', async () => {
  await open('damaged.pdf')
  expect(await readThrough(page)).not.toBe('No reference found')
})

test('scripts in a PDF are not run', async () => {
  const alerts: string[] = []
  page = await openReader(reader)
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  await choose(page, documentPath('scripted.pdf'))
  await readThrough(page)
  expect(alerts).toEqual([])
})

test('pictures in JPEG 2000 are shown', async () => {
  page = await openReader(reader)
  await drop(page, 'scanned.pdf', scanned())
  await expect
    .poll(() =>
      page.evaluate(() => {
        const canvas = document.querySelector('canvas')
        return [...(canvas?.getContext('2d')?.getImageData(40, 40, 1, 1).data ?? [])]
      }),
    )
    .toEqual([200, 20, 20, 255])
})

async function pressFind(): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('f')
  await page.keyboard.up('Control')
}

const focused = () => page.evaluate(() => document.activeElement?.className)

test('words are found on pages that are not laid out, and Escape leaves the focus in the document', async () => {
  await open('observations.pdf')
  await readThrough(page)
  await pressFind()
  await page.keyboard.type('dissemination')
  await says(page, '1 of ')
  await page.waitForSelector('.textLayer .highlight.selected')
  // The count of pages and the focus follow in the frame after.
  await expect.poll(() => page.$eval('.page-field input', ({ value }) => Number(value))).toBeGreaterThan(2)
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('pdf-container')
})

test('the keys of the search come back from the document to what was typed, and Escape closes it from any of its buttons', async () => {
  await open('pages.pdf')
  await readThrough(page)
  await pressFind()
  await page.keyboard.type('article')
  await says(page, '1 of ')
  await page.focus('.pdf-container')
  await pressFind()
  await page.keyboard.type('child')
  expect(await page.$eval('.find-bar input', ({ value }) => value)).toBe('child')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('bare')
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('pdf-container')
  expect(await page.$('.find-bar')).toBeNull()
})

test('is all there for the keyboard and the screen reader', async () => {
  page = await openReader(reader)
  const check = async (what: string) => {
    for (const colours of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }])
      const violations = await page.evaluate(
        `${axe};axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      )
      expect(violations, `${what}, ${colours}`).toEqual([])
    }
  }
  await check('start')
  await choose(page, documentPath('pages.pdf'))
  await readThrough(page)
  await press(page, 'button', 'Pages and contents')
  await press(page, 'button', 'Find in the document')
  await check('a document')
})
