import type { LibraryIndex } from '../index/opened'
import type { Tally } from '../index/opened/tally'
import { tokens } from '../index/words/tokens'
import type { Snapshot } from '../library/source'
import { Lru } from '../lru'
import { articlesOf } from '../treaty'
import { answerTo } from './answer'
import type { WeighedToken } from './passage'
import { subjectsOf } from './subjects'

/** How the findings of a library answer what some provisions are about. */
export interface About {
  /** Those that answer, and how well each does: most do not. */
  records: Uint32Array
  scores: Float32Array
  /** The best score of any finding. */
  most: number
  /** What it adds where the passage is silent. */
  weight: number
}

/** What the article's own subject adds where the passage is silent, and what the key words of the very paragraph add. */
const articleWeight = 0.35
const exactWeight = 0.8
/** A word of an article's summary beside one of its title. */
const summaryShare = 0.3

/** A page cites the same few provisions again and again; of a quarter of a million records each takes half a megabyte. */
const mostKept = 8
const kept = new WeakMap<LibraryIndex, Lru<string, Promise<About>>>()

/** The same for every page that cites the provisions: kept for the next. Rejects when the library cannot be read. */
export function aboutProvisions(instrument: string, provisions: readonly string[], snapshot: Snapshot): Promise<About> {
  const here = kept.get(snapshot.index) ?? new Lru<string, Promise<About>>(mostKept)
  kept.set(snapshot.index, here)
  const key = [instrument, ...provisions].join(' ')
  const before = here.get(key)
  if (before !== undefined) return before
  const reading = read(instrument, provisions, snapshot)
  here.set(key, reading, 1)
  reading.catch(() => here.delete(key))
  return reading
}

async function read(instrument: string, provisions: readonly string[], snapshot: Snapshot): Promise<About> {
  const { words, weight } = wordsAbout(instrument, provisions)
  const { scores, most, release } = await answerTo(words, snapshot)
  const records = scores.records.slice()
  const about = { records, scores: Float32Array.from(records, (record) => scores.sums[record] ?? 0), most, weight }
  release()
  return about
}

/** The scores by record, in a tally to be given back. */
export function byRecord({ records, scores }: About, { tallies }: LibraryIndex): Tally {
  const found = tallies.take()
  for (let at = 0; at < records.length; at++) found.add(records[at] ?? 0, scores[at] ?? 0)
  return found
}

/** The key words of the very paragraph where there are some, else the article's title and summary. */
function wordsAbout(instrument: string, provisions: readonly string[]): { words: WeighedToken[]; weight: number } {
  const exact = provisions.flatMap((provision) => subjectsOf(instrument, provision))
  if (exact.length > 0) {
    return { words: exact.flatMap((subject, above) => weighed(subject, 1 / (above + 1))), weight: exactWeight }
  }
  const numbers = new Set(provisions.map((provision) => provision.split('.')[0]))
  const asked = articlesOf(instrument).filter((article) => numbers.has(article.number))
  const words = asked.flatMap((article) => weighed(article.title, 1).concat(weighed(article.summary, summaryShare)))
  return { words, weight: articleWeight }
}

const weighed = (text: string, weight: number) => tokens(text).map((token) => Object.assign(token, { weight }))
