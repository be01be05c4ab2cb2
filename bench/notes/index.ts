import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { press, Reader } from '../../tools/browser/reader'
import { build } from '../../tools/build'
import { exportOf, manyNotes } from './generate'
import { type KeyTimes, keysPressed, watchKeys } from './keys'

/** As many notes as a researcher writes in years. */
const many = 10_000
const queries = ['surrogacy contract', 'hearing number 9876', '"sale of children"', 'tag3 farms']
const typed = 'Compare with the bill in committee, which says of consent what the draft said of it.'
/** Two frames of a screen that shows sixty a second: what a reader takes for smooth. In milliseconds. */
const smooth = 34

/** Measures the built panel with ten thousand notes, prints it, and says whether every promise was kept. */
export async function benchNotes(print: (line: string) => void): Promise<boolean> {
  build()
  await using reader = await Reader.start()
  const imported = await importInto(reader)
  print(`import of ${many} notes: ${imported.toFixed(0)} ms`)

  const bare = await keysInBareField(reader)

  const list = await reader.openPanelPage('#/notes')
  await list.waitForSelector('.note-list')
  await watchKeys(list, 'main')
  const typing: KeyTimes[] = []
  for (const query of queries) {
    await list.focus('#search')
    typing.push(await keysPressed(list, query))
    await list.$eval('#search', (field) => (field as HTMLInputElement).select())
    typing.push(await keysPressed(list, ['Delete']))
  }
  const search = together(typing)
  const frames = await scrolled(list)

  // The list stays open in another window, and follows every save.
  const editor = await reader.openPanelPage('#/notes/q=9876')
  await press(editor, 'button', 'Edit')
  await editor.waitForSelector('textarea')
  await watchKeys(editor)
  const writing = await keysPressed(editor, typed)

  print(
    `a bare field in the same run, key to character: ${figures(bare.laidOut)}; on the screen: ${figures(bare.shown)}`,
  )
  print(`search in notes, result on the screen: ${figures(search.shown)}`)
  print(`writing a note, character on the screen: ${figures(writing.shown)}`)
  const verdicts = [
    judge('search in notes, key to result', search.laidOut, 16),
    judge('writing a note, key to character', writing.laidOut, 16),
    judge('scrolling the list, frame to frame', frames, smooth),
  ]
  for (const { line } of verdicts) print(line)
  return verdicts.every(({ kept }) => kept)
}

/** What the browser and the machine take for a key by themselves. */
async function keysInBareField(reader: Reader): Promise<KeyTimes> {
  const page = await reader.browser.newPage()
  await page.setContent('<textarea></textarea>')
  await watchKeys(page)
  await page.focus('textarea')
  const times = await keysPressed(page, typed)
  await page.close()
  return times
}

const together = (times: readonly KeyTimes[]): KeyTimes => ({
  laidOut: times.flatMap(({ laidOut }) => laidOut),
  shown: times.flatMap(({ shown }) => shown),
})

function judge(what: string, times: readonly number[], most: number) {
  const kept = shareOf(times, 0.95) <= most
  return { kept, line: `${kept ? 'pass' : 'FAIL'}  ${many} notes, ${what}: p95 <= ${most} ms (${figures(times)})` }
}

const figures = (times: readonly number[]) =>
  `median ${shareOf(times, 0.5).toFixed(1)}, p95 ${shareOf(times, 0.95).toFixed(1)}, longest ${shareOf(times, 1).toFixed(1)} of ${times.length}`

function shareOf(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

async function importInto(reader: Reader): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-notes-'))
  const file = join(folder, 'notes.json')
  await writeFile(file, exportOf(manyNotes(many)))
  const panel = await reader.openPanelPage('#/safekeeping')
  const field = (await panel.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await field.uploadFile(file)
  await shows(panel, '10,000 notes will be added')
  const began = performance.now()
  await press(panel, 'button', 'Import')
  await shows(panel, '10,000 notes imported.')
  const took = performance.now() - began
  await panel.close()
  await rm(folder, { recursive: true })
  return took
}

const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50, timeout: 60_000 }, text)

/** From frame to frame while the list is scrolled through a screen at a time. */
const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = []
    let last = await new Promise<number>(requestAnimationFrame)
    for (let at = 0; at < 120; at++) {
      scrollBy({ top: innerHeight, behavior: 'instant' })
      const now = await new Promise<number>(requestAnimationFrame)
      times.push(now - last)
      last = now
    }
    return times
  })
