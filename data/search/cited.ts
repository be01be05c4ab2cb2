import type { LibraryIndex } from '../index/opened'
import { articlesOf, home } from '../treaty'
import { eachCiting } from './filters'

/** By index, while it is in use: what its records cite is the same for every query. */
const cited = new WeakMap<LibraryIndex, Promise<Uint32Array>>()

/** By record, a bit for each article of the home treaty that it cites: it has seventeen. */
export function articlesCited(index: LibraryIndex): Promise<Uint32Array> {
  const before = cited.get(index)
  if (before !== undefined) return before
  const reading = readArticlesCited(index)
  cited.set(index, reading)
  reading.catch(() => cited.delete(index))
  return reading
}

async function readArticlesCited(index: LibraryIndex): Promise<Uint32Array> {
  const bits = new Uint32Array(index.size)
  const note = (article: number) => (record: number) => {
    bits[record] = (bits[record] ?? 0) | (1 << article)
  }
  await Promise.all(articlesOf(home).map(({ number }, article) => eachCiting(number, index, note(article))))
  return bits
}
