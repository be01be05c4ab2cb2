import type { Span } from '../types'
import type { CitedArticles } from './grammar'
import type { Mention } from './mention'
import type { Definition } from './terms'

/** What a reader meets in a stretch, at a place in its folded text. */
export type Event =
  | { at: number; kind: 'open' }
  | { at: number; kind: 'close' }
  | { at: number; kind: 'mention'; mention: Mention }
  | { at: number; kind: 'citation'; citation: CitedArticles }
  | ({ kind: 'definition' } & Definition)

/** At one place, what comes first: a quotation opens before its first word names something, and so on. */
const ORDER: Record<Event['kind'], number> = { open: 0, close: 0, mention: 1, citation: 2, definition: 3 }

/** All that was found in a stretch, in the order in which it is read. */
export function inOrder(found: {
  mentions: Mention[]
  citations: CitedArticles[]
  definitions: Definition[]
  quotations: Span[]
}): Event[] {
  const events: Event[] = []
  for (const mention of found.mentions) events.push({ at: mention.start, kind: 'mention', mention })
  for (const citation of found.citations) events.push({ at: citation.start, kind: 'citation', citation })
  for (const definition of found.definitions) events.push({ kind: 'definition', ...definition })
  for (const { start, end } of found.quotations) events.push({ at: start, kind: 'open' }, { at: end, kind: 'close' })
  return events.sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind])
}
