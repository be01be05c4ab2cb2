import type { Note } from '../api'
import { longestAddress, longestSentence, longestTitle } from './limits'

/**
 * What a note keeps of the page it was written on, however long that page's title and address are: no page may keep a note from being
 * stored. Of an address that is too long the query and the fragment go, since half of them would lead elsewhere; the rest of it only as a whole.
 */
export function writtenOn(page: { url: string; title: string }, quote: string): NonNullable<Note['source']> {
  const url = page.url.length > longestAddress ? page.url.replace(/[?#].*$/s, '') : page.url
  return {
    url: url.length > longestAddress ? '' : url,
    title: page.title.slice(0, longestTitle),
    quote: quote.slice(0, longestSentence),
  }
}
