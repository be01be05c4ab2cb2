import { browser } from 'wxt/browser'
import { z } from 'zod'
import type { PassageTarget } from '../../components/client'
import { type NotesDatabase, notedPages } from '../../data/notes'
import { quoteSchema } from '../../data/notes/schema'
import { sendMessage } from '../messaging/protocol'
import { isReader } from './reader'

const id = 'passages'

/** Has the browser bring our marks into pages of the sites that have notes, and into no others; into frames only where a note is in one. */
export async function markNotedSites(notes: NotesDatabase): Promise<void> {
  const { scripting } = browser
  const { pages, frames } = await notedPages(notes)
  const matches = [...new Set([...pages, ...frames].flatMap(siteOf))]
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0
  if (matches.length === 0) {
    if (isThere) await scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = {
    id,
    matches,
    js: ['passages.js'],
    css: [] as string[],
    runAt: 'document_idle' as const,
    allFrames: frames.length > 0,
    matchOriginAsFallback: frames.length > 0,
  }
  await (isThere ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]))
}

function siteOf(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { protocol, hostname } = new URL(address)
  if (protocol === 'file:') return ['file:///*']
  return protocol === 'http:' || protocol === 'https:' ? [`${protocol}//${hostname}/*`] : []
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
