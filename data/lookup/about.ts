import type { LibraryIndex } from '../index/opened'
import { tokens } from '../index/words/tokens'
import type { Snapshot } from '../library/source'
import { Lru } from '../lru'
import { articlesOf } from '../treaty'
import { answerTo } from './answer'
import type { WeighedToken } from './passage'
import { subjectsOf } from './subjects'

/** How the findings of a library answer what some provisions are about. */
export interface About {
  /** By record. */
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

/** A page cites the same few provisions again and again; of a quarter of a million records each takes a megabyte. */
const mostKept = 4
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
  const about = { scores: scores.sums.slice(), most, weight }
  release()
  return about
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
