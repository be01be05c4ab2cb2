import { browser } from 'wxt/browser'
import type { Quote } from '../../data/api'
import { type NotesDatabase, notedPages } from '../../data/notes'
import { quoteSchema } from '../../data/notes/schema'

const id = 'passages'

/** Has the browser bring our marks into pages of the sites that have notes, and into no others. */
export async function markNotedSites(notes: NotesDatabase): Promise<void> {
  const { scripting } = browser
  const matches = [...new Set((await notedPages(notes)).flatMap(siteOf))]
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0
  if (matches.length === 0) {
    if (isThere) await scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = { id, matches, js: ['passages.js'], css: [] as string[], runAt: 'document_idle' as const }
  await (isThere ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]))
}

function siteOf(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { protocol, hostname } = new URL(address)
  if (protocol === 'file:') return ['file:///*']
  return protocol === 'http:' || protocol === 'https:' ? [`${protocol}//${hostname}/*`] : []
}

/** What is selected in a tab; null when nothing is, or the browser lets nobody look. */
export async function selectedIn(tabId: number): Promise<Quote | null> {
  return quoteSchema.safeParse(await run(tabId, '/selection.js')).data ?? null
}

/** Marks the noted passages of the page in a tab, which then reports how they were found. */
export async function markIn(tabId: number): Promise<void> {
  await run(tabId, '/passages.js')
}

async function run(tabId: number, file: '/selection.js' | '/passages.js'): Promise<unknown> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => [])
  return results[0]?.result
}
