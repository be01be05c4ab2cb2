import { rm } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { extensionId } from '../../tools/browser/launch'
import { Reader } from '../../tools/browser/reader'
import { kill, startAgain } from './killed'

const kills = Number(process.env.KILLS ?? 3)
/** Rounds of writing last between these, in milliseconds. */
const shortest = 300
const longest = 4_000
/** What may be lost of what was typed, in milliseconds. */
const lossAllowed = 1_000

const finding = `#/finding/${encodeURIComponent('CRC/C/OPSC/USA/CO/3-4#24-25')}`

/** What the page told before it was killed. */
interface Told {
  /** By the first word of each note: the longest text that the panel has called saved. */
  saved: Map<string, string>
  /** Every text as typed, with the time. */
  typed: { at: number; text: string }[]
}

/** Writes note after note in the panel, as fast as a reader might, and tells of every key and every "Saved". */
async function write(panel: Page, round: number): Promise<Told> {
  const told: Told = { saved: new Map(), typed: [] }
  await panel.exposeFunction('tellSaved', (text: string) => {
    told.saved.set(text.split(' ')[0] ?? '', text)
  })
  await panel.exposeFunction('tellTyped', (at: number, text: string) => {
    told.typed.push({ at, text })
  })
  await panel.evaluate((round) => {
    const tell = globalThis as unknown as {
      tellSaved(text: string): void
      tellTyped(at: number, text: string): void
    }
    const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name)
    const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most))
    new MutationObserver(() => {
      const saved = document.querySelector('.save-state')?.getAttribute('data-state') === 'saved'
      const field = document.querySelector('textarea')
      if (saved && field && field.value !== '') tell.tellSaved(field.value)
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    const writeNotes = async () => {
      for (let note = 0; ; note++) {
        while (!document.querySelector('textarea')) {
          button('Write a note')?.click()
          await pause(10)
        }
        const words = 5 + Math.random() * 60
        for (let word = 0; word < words; word++) {
          const field = document.querySelector('textarea')
          field?.focus()
          document.execCommand('insertText', false, word === 0 ? `r${round}n${note} ` : `w${word} `)
          // The panel may have drawn the field anew under the word, which is then in none.
          if (field?.value) tell.tellTyped(Date.now(), field.value)
          await pause(60)
        }
        button('Done')?.click()
        while (document.querySelector('textarea')) await pause(10)
      }
    }
    void writeNotes()
  }, round)
  return told
}

/** The texts stored in the profile, by their first word, read without any code of ours. */
async function stored(reader: Reader): Promise<Map<string, string>> {
  const page = await reader.browser.newPage()
  await page.goto(`chrome-extension://${await extensionId(reader.browser)}/manifest.json`)
  const bodies = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('glossator-notes')
        request.onerror = () => reject(new Error('The notes do not open.'))
        request.onsuccess = () => {
          const all = request.result.transaction('notes').objectStore('notes').getAll()
          all.onsuccess = () => resolve((all.result as { body: string }[]).map(({ body }) => body))
        }
      }),
  )
  await page.close()
  expect(new Set(bodies.map((body) => body.split(' ')[0])).size).toBe(bodies.length)
  return new Map(bodies.map((body) => [body.split(' ')[0] ?? '', body]))
}

test(
  `${kills} kills of the browser lose no saved note, and at most the last second of typing`,
  async () => {
    let reader = await Reader.start()
    const everSaved = new Map<string, string>()
    let worst = 0
    try {
      for (let round = 0; round < kills; round++) {
        const panel = await reader.openPanelPage(finding)
        await panel.waitForSelector('[data-write]')
        const told = await write(panel, round)
        await new Promise((resolve) => setTimeout(resolve, shortest + Math.random() * (longest - shortest)))
        await kill(reader)
        reader = await startAgain(reader)

        const kept = await stored(reader)
        for (const [name, text] of told.saved) everSaved.set(name, text)
        const lost = [...everSaved].filter(([name, text]) => !kept.get(name)?.startsWith(text))
        expect(lost).toEqual([])
        const last = told.typed.at(-1)
        const missing = told.typed.find(({ text }) => !kept.get(text.split(' ')[0] ?? '')?.startsWith(text))
        if (last && missing) worst = Math.max(worst, last.at - missing.at)
        expect(worst).toBeLessThanOrEqual(lossAllowed)
      }
      console.log(`${kills} kills, ${everSaved.size} notes called saved, none lost; most typing lost: ${worst} ms.`)
    } finally {
      await reader.stop()
      await rm(reader.profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  60_000 + kills * 20_000,
)
