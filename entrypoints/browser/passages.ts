import { browser } from 'wxt/browser'
import { z } from 'zod'
import type { PassageTarget } from '../../components/clients/page'
import { type NotesDatabase, notedPages } from '../../data/notes'
import { quoteSchema } from '../../data/notes/schema'
import { sendMessage } from '../messaging/protocol'
import { matchPatternsOf } from './matchPatterns'
import { isReader } from './reader'

const id = 'passages'

/** Has the browser bring our marks into pages of the sites that have notes, and into no others; into frames only where a note is in one. */
export const markNotedSites = (notes: NotesDatabase): Promise<void> =>
  // One after the other, of all windows: the last reads the newest notes.
  navigator.locks.request('glossator-noted-sites', () => registerMarks(notes))

async function registerMarks(notes: NotesDatabase): Promise<void> {
  const { scripting } = browser
  const { pages, frames } = await notedPages(notes)
  const matches = matchPatternsOf([...pages, ...frames])
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0
  const script = {
    id,
    js: ['passages.js'],
    css: [] as string[],
    runAt: 'document_idle' as const,
    allFrames: frames.length > 0,
    matchOriginAsFallback: frames.length > 0,
  }
  const mark = async (matches: string[]) => {
    if (matches.length === 0) {
      if (isThere) await scripting.unregisterContentScripts({ ids: [id] })
    } else if (isThere) await scripting.updateContentScripts([{ ...script, matches }])
    else await scripting.registerContentScripts([{ ...script, matches }])
  }
  // One pattern that the browser does not take makes it refuse them all.
  await mark(matches).catch(async (reason: unknown) => {
    const taken = await takenOf(matches)
    if (taken.length === matches.length) throw reason
    await mark(taken)
  })
}

/** Those that the browser can read. */
async function takenOf(patterns: string[]): Promise<string[]> {
  const isTaken = (pattern: string) =>
    browser.permissions.contains({ origins: [pattern] }).then(
      () => true,
      () => false,
    )
  const taken = await Promise.all(patterns.map(isTaken))
  return patterns.filter((_, at) => taken[at])
}

const selectionSchema = z.object({
  quote: quoteSchema,
  frame: z.string().max(10_000).optional(),
  wasHere: z.enum(['yes', 'maybe', 'no']),
})
const likelihood = ['yes', 'maybe', 'no']

/** What is selected in a tab, in the frame where the reader was last; null when nothing is, or the browser lets nobody look. */
export async function selectedIn(
  tabId: number,
): Promise<Partial<Pick<PassageTarget, 'quote' | 'frame' | 'url'>> | null> {
  if (isReader((await browser.tabs.get(tabId)).url)) return sendMessage('selectedPassage', undefined, tabId)
  const selections = (await run(tabId, '/selection.js')).flatMap(
    (result) => selectionSchema.safeParse(result).data ?? [],
  )
  const [found] = selections.sort((a, b) => likelihood.indexOf(a.wasHere) - likelihood.indexOf(b.wasHere))
  return found ? { quote: found.quote, ...(found.frame !== undefined && { frame: found.frame }) } : null
}

/** Marks the noted passages of the page in a tab, which then reports how they were found. */
export async function markIn(tabId: number): Promise<void> {
  if (isReader((await browser.tabs.get(tabId)).url)) await sendMessage('markPassages', undefined, tabId)
  else await run(tabId, '/passages.js')
}

async function run(tabId: number, file: '/selection.js' | '/passages.js'): Promise<unknown[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [file] })
    .catch(() => [])
  return results.map(({ result }) => result)
}
