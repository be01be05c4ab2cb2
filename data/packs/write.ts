import type { Document, Postings } from '../schema'

/** The text of a pack, a document or the postings of some in each part: that of a whole library is longer than a string can be. */
export function* packLines(documents: Iterable<Document>, postings: readonly Postings[] = []): Iterable<string> {
  yield '{"format":"glossator-pack","version":1,'
  if (postings.length > 0) {
    yield '"postings":['
    yield* listed(postings)
    yield '],'
  }
  yield '"documents":['
  yield* listed(documents)
  yield ']}\n'
}

function* listed(all: Iterable<unknown>): Iterable<string> {
  let before = ''
  for (const one of all) {
    yield `${before}\n${JSON.stringify(one)}`
    before = ','
  }
}
