import { describePassage } from '../../data/notes/passage/describe'
import { findPassage } from '../../data/notes/passage/find'
import { MOST_NOTED } from '../../data/notes/passage/limits'
import { atPage } from '../../reader/identity'
import type { Passages } from '../../reader/shown'
import { onMessage, sendMessage } from '../messaging/protocol'

/**
 * Notes on passages of the document that is shown: what is selected in it, and where those are that it has.
 * @returns to be called when its text is known
 */
export function followNotes(passages: Passages, identity: string, signal: AbortSignal): () => Promise<void> {
  let places = new Map<string, { start: number; end: number }>()
  let rounds = 0

  const mark = async () => {
    const round = ++rounds
    const noted = await sendMessage('notedPassages').catch(() => null)
    const text = passages.text()
    // Where nobody answers, what is marked stays.
    if (noted === null || text === null || signal.aborted || round !== rounds) return
    const found = noted.map(({ id, quote }) => ({ id, place: findPassage(text, quote) }))
    places = new Map(found.flatMap(({ id, place }) => (place === null ? [] : [[id, place]])))
    passages.mark([...places.values()])
    // Nobody listens unless a side panel is open.
    sendMessage(
      'passagesFound',
      found.map(({ id, place }) => ({ id, how: place?.how ?? ('lost' as const) })),
    ).catch(() => {})
  }

  const select = () => {
    const text = passages.text()
    const span = passages.selected()
    if (text === null || span === null) return null
    const words = text.slice(span.start, span.end)
    const start = span.start + words.length - words.trimStart().length
    const end = Math.min(span.start + words.trimEnd().length, start + MOST_NOTED)
    if (start >= end) return null
    const page = passages.pageOf(start)
    return { quote: describePassage(text, start, end), url: page === null ? identity : atPage(identity, page) }
  }

  const releases = [
    onMessage('selectedPassage', select),
    onMessage('markPassages', mark),
    onMessage('showPassage', ({ data }) => {
      const place = places.get(data)
      if (place !== undefined) passages.show(place)
    }),
    onMessage('leavePassage', passages.leave),
  ]
  // A step of the history looks like another page from outside.
  globalThis.navigation?.addEventListener('navigatesuccess', () => void mark(), { signal })
  signal.addEventListener('abort', () => {
    for (const release of releases) release()
  })
  return mark
}
