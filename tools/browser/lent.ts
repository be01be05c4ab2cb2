import { mkdir, mkdtemp } from 'node:fs/promises'
import { resolve } from 'node:path'
import { serviceWorker } from './launch'
import { isFirefox, Reader } from './reader'

/** With the extension, or the browser as it is without us. */
type Kind = 'annotated' | 'plain'

/** Profiles of lent browsers, beside what is built: the last of a run may end before it can take its own away. */
export const lentProfiles = resolve('.output/lent')

/** How long a browser that was given back waits for the next file, in milliseconds: one that runs on unused costs work, too. */
const patience = 3_000

const waiting = new Map<Kind, { reader: Reader; ending: NodeJS.Timeout }>()

/**
 * The browser that another test file has given back, or a new one: a start costs as much as two tests. For files that
 * leave nothing behind but pages. Firefox, which outlives whoever started it, is started for each.
 */
export async function borrow(kind: Kind = 'annotated'): Promise<Reader> {
  const own = kind === 'plain' ? { extension: null } : {}
  if (isFirefox) return Reader.start(own)
  const lent = waiting.get(kind)
  waiting.delete(kind)
  clearTimeout(lent?.ending)
  if (lent?.reader.browser.connected) return lent.reader
  await mkdir(lentProfiles, { recursive: true })
  return Reader.start({ ...own, profile: await mkdtemp(`${lentProfiles}/`) })
}

/**
 * Closes the pages of a borrowed browser and keeps it for the next file.
 * @throws when more than pages was left in it: a note, a document, a choice. It is ended then.
 */
export async function giveBack(reader: Reader, kind: Kind = 'annotated'): Promise<void> {
  if (isFirefox || !reader.browser.connected) return reader[Symbol.asyncDispose]()
  try {
    // With its last page the browser would go.
    const pages = await reader.browser.pages()
    await reader.browser.newPage()
    await Promise.all(pages.map((page) => page.close()))
    if (kind === 'annotated') await expectUntouched(reader)
  } catch (reason) {
    await reader[Symbol.asyncDispose]()
    throw reason
  }
  const ending = setTimeout(() => {
    waiting.delete(kind)
    // Its profile goes with the next run at the latest.
    reader[Symbol.asyncDispose]().catch(() => undefined)
  }, patience)
  waiting.set(kind, { reader, ending })
}

async function expectUntouched(reader: Reader): Promise<void> {
  const worker = await serviceWorker(reader.browser)
  const left = await worker.evaluate(kept)
  const found = JSON.stringify(left)
  if (found !== JSON.stringify({ stored: {}, notes: 0, documents: 1 }))
    throw new Error(`This file is not one that may borrow a browser: it left ${found}.`)
}

/** What is used here of the worker's own globals. */
declare const chrome: { storage: Record<'local' | 'session' | 'sync', { get(): Promise<object> }> }

/** Runs in the extension's worker. */
async function kept(): Promise<{ stored: object; notes: number; documents: number }> {
  const { local, session, sync } = chrome.storage
  const areas = await Promise.all([local.get(), session.get(), sync.get()])
  const count = (database: string, store: string) =>
    new Promise<number>((done, failed) => {
      const opening = indexedDB.open(database)
      opening.onerror = () => failed(new Error(`${database} does not open`))
      opening.onsuccess = () => {
        const counting = opening.result.transaction(store).objectStore(store).count()
        counting.onsuccess = () => {
          opening.result.close()
          done(counting.result)
        }
      }
    })
  const [notes, documents] = await Promise.all([count('glossator-notes', 'notes'), count('glossator-library', 'heads')])
  return { stored: Object.assign({}, ...areas), notes, documents }
}
