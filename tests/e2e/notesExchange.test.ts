import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportOf, manyNotes } from '../../bench/notes/generate'
import { saved } from '../../tools/browser/downloads'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

const many = 10_000
let folder: string
let reader: Reader

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossator-files-'))
  reader = await Reader.start()
})
afterAll(async () => {
  await reader[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function choose(panel: Page, content: string): Promise<void> {
  const path = join(folder, 'import.json')
  await writeFile(path, content)
  const field = (await panel.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await field.uploadFile(path)
}

/** What the panel saved under a button of its own. */
async function exported(panel: Page, button: string): Promise<string> {
  const { name, text } = await saved(panel, () => press(panel, 'button', button))
  expect(name).toMatch(/^glossator-notes-\d{4}-\d\d-\d\d\./)
  return text
}

interface Annotation {
  id: string
  body: { value: string; purpose: string }[]
}
const items = (collection: string) => (JSON.parse(collection) as { first: { items: Annotation[] } }).first.items
const byId = (collection: string) => new Map(items(collection).map((item) => [item.id, item]))
const textOf = (item: Annotation | undefined) => item?.body[0]?.value

test('files that are no notes are refused with what to do, and nothing is added', async () => {
  const panel = await reader.openPanelPage('#/safekeeping')
  for (const [content, said] of [
    ['{"theme":"dark"}', 'This file contains no notes that can be read.'],
    [exportOf(manyNotes(many)).slice(0, 90_000), 'This file is incomplete'],
    ['', 'This file is empty.'],
  ] as const) {
    await choose(panel, content)
    await says(panel, said)
  }
  await panel.goto(`${panel.url().split('#')[0]}#/notes`)
  await says(panel, 'No notes yet.')
})

test('an import is told first, merges without duplicates, and can be taken back', async () => {
  const panel = await reader.openPanelPage('#/safekeeping')
  const word = crypto.randomUUID()
  const entry = {
    id: word,
    uri: 'https://news.example/a',
    text: `<img src=x onerror="document.title=1"> [x](javascript:alert(1)) ${word}`,
  }
  for (const said of ['1 note will be added', '1 is here already and will be skipped']) {
    await choose(panel, exportOf([entry]))
    await says(panel, said)
    if (said.includes('added')) {
      await press(panel, 'button', 'Import')
      await says(panel, '1 note imported.')
    }
  }
  const list = await reader.openPanelPage(`#/notes/q=${word}`)
  await says(list, 'onerror')
  expect(await list.$('.note-body img, .note-body a[href^=javascript]')).toBeNull()
  expect(await list.title()).toBe('Notes · Glossator')

  await panel.bringToFront()
  await choose(panel, exportOf([{ ...entry, text: `another text ${word}` }]))
  await says(panel, '1 note is here with a different text')
  await press(panel, 'button', 'Import')
  await says(list, '2 notes')
  await press(panel, 'button', 'Undo')
  await says(list, '1 note')
})

test('every form of export is a file with the note and what it is about', async () => {
  const panel = await reader.openPanelPage('#/safekeeping')
  await choose(panel, exportOf([{ id: crypto.randomUUID(), uri: 'https://news.example/b', text: '=1+1 and **more**' }]))
  await says(panel, '1 note will be added')
  await press(panel, 'button', 'Import')
  await says(panel, '1 note imported.')
  expect(await exported(panel, 'Report (HTML)')).toContain('<strong>more</strong>')
  expect(await exported(panel, 'Table (CSV)')).toContain(`"'=1+1 and **more**"`)
  expect(await exported(panel, 'Text (Markdown)')).toContain('=1+1 and **more**')
})

test('ten thousand notes are imported, edited, exported and imported elsewhere with none lost or changed', async () => {
  const file = exportOf(manyNotes(many))
  await using one = await Reader.start()
  const panel = await one.openPanelPage('#/safekeeping')
  await choose(panel, file)
  await says(panel, '10,000 notes will be added')
  await press(panel, 'button', 'Import')
  await says(panel, '10,000 notes imported.')

  const list = await one.openPanelPage('#/notes/q=9876')
  await says(list, '1 note')
  await press(list, 'button', 'Edit')
  const field = await list.waitForSelector('textarea')
  await field?.type(' Edited.')
  await list.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved')

  await panel.bringToFront()
  const first = byId(await exported(panel, 'Complete copy (JSON)'))
  const given = JSON.parse(file) as { annotations: { id: string; text: string }[] }
  expect(first.size).toBe(many)
  for (const { id, text } of given.annotations) {
    expect(textOf(first.get(`hypothesis:${id}`))).toBe(id === 'n9876' ? `${text} Edited.` : text)
  }

  await using other = await Reader.start()
  const elsewhere = await other.openPanelPage('#/safekeeping')
  await choose(elsewhere, JSON.stringify({ type: 'AnnotationPage', items: [...first.values()] }))
  await says(elsewhere, '10,000 notes will be added')
  await press(elsewhere, 'button', 'Import')
  await says(elsewhere, '10,000 notes imported.')
  expect(byId(await exported(elsewhere, 'Complete copy (JSON)'))).toEqual(first)
}, 180_000)
