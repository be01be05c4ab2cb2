import { shippedPack } from '../../data/library/shipped'
import { parsePack } from '../../data/packs/parse'
import type { Document } from '../../data/schema'
import { Generator, sentencesOf } from './generate'

const { documents: shipped } = parsePack(shippedPack)

/** Documents with so many paragraphs in all, the same for the same seed. */
export const generated = (records: number, seed = 1): Iterable<Document> =>
  new Generator(sentencesOf(shipped), seed).documents(records)

/** Those that queries are drawn from: the first of every library. */
export const sample = (): Document[] => [...generated(2_000)]

const quantile = (rising: readonly number[], share: number): number =>
  rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0

/** Milliseconds that questions take, one after the other: the median, the 95th of a hundred, the longest. What comes `before` each is not counted. */
export async function times<T>(
  questions: readonly T[],
  ask: (question: T) => Promise<unknown>,
  before?: (question: T) => Promise<unknown>,
) {
  const taken: number[] = []
  for (const question of questions) {
    await before?.(question)
    const start = performance.now()
    await ask(question)
    taken.push(performance.now() - start)
    // As between two keys: what a question leaves to do is not the next one's.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const rising = taken.toSorted((a, b) => a - b)
  return { p50: quantile(rising, 0.5), p95: quantile(rising, 0.95), most: rising.at(-1) ?? 0 }
}
