import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Quote } from '../../data/api'
import { findPassage } from '../../data/notes/passage/find'
import { LATER_MS } from '../../data/notes/passage/limits'
import { markNoted } from '../../page/marks/paint'
import { readPageText } from '../../page/marks/text'
import { keepFromPrint } from '../../page/paint/printing'
import { type FoundPassages, sendMessage } from '../messaging/protocol'

/** Brought into pages that the reader has notes on: marks their passages and reports, note by note, how each was found. */
export default defineUnlistedScript(() => {
  globalThis.glossatorMarks?.abort()
  const life = new AbortController()
  globalThis.glossatorMarks = life
  keepFromPrint(window, life.signal)
  const mark = () => void keepMarking(life.signal)
  // A page that changes its address without loading anew is another page.
  globalThis.navigation?.addEventListener('navigatesuccess', mark, { signal: life.signal })
  mark()
})

/** Again while something is missing: some pages bring their text after they have loaded. */
async function keepMarking(signal: AbortSignal): Promise<void> {
  for (const wait of [0, ...LATER_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    // Nobody answers once the extension has been updated under the page.
    const noted = signal.aborted ? null : await sendMessage('notedPassages').catch(() => null)
    if (noted === null || signal.aborted) return
    const found = show(noted)
    // Nobody listens unless a side panel is open.
    sendMessage('passagesFound', found).catch(() => {})
    if (found.every(({ how }) => how !== 'lost')) return
  }
}

function show(noted: readonly { id: string; quote: Quote }[]): FoundPassages {
  if (noted.length === 0) {
    markNoted([])
    return []
  }
  const { text, rangeOf } = readPageText(document.body)
  const places = noted.map(({ id, quote }) => ({ id, place: findPassage(text, quote) }))
  markNoted(places.flatMap(({ place }) => (place === null ? [] : [rangeOf(place.start, place.end)])))
  return places.map(({ id, place }) => ({ id, how: place?.how ?? 'lost' }))
}

declare global {
  var glossatorMarks: AbortController | undefined
}
