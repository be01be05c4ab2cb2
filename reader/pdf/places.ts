import { indexOfFirst } from '../../page/read/locate'

/** A part of the document's text, and where it stands: in which item of which page (from 1), from which of its characters on. */
export interface TextSpan {
  start: number
  end: number
  page: number
  item: number
  offset: number
}

/** The text of a whole document as it reads, and where each part of it stands. */
export interface DocumentText {
  text: string
  /** In the order of the text. */
  spans: readonly TextSpan[]
}

/** Characters `start` to `end` of an item of a page. */
export interface Place {
  page: number
  item: number
  start: number
  end: number
}

/** Where `start`–`end` of the text stands. */
export function placesOf({ spans }: DocumentText, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let index = indexOfFirst(spans, (span) => span.end > start); index < spans.length; index++) {
    const span = spans[index] as TextSpan
    if (span.start >= end) break
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    const { page, item, offset } = span
    if (from < to) places.push({ page, item, start: offset + from - span.start, end: offset + to - span.start })
  }
  return places
}
