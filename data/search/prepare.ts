import { shippedSynonyms } from '../index/synonyms'
import { commonWords } from '../index/words/common'
import { stem } from '../index/words/stem'
import { ask, type LibrarySource } from '../library/source'
import { articlesCited } from './cited'
import { facets, search } from './index'

/** Stands in many records of every library, beside each other too. */
const warming = '"state party" children'

/**
 * Reads what most queries need, so that the first of them does not wait: of a quarter of a million records that takes longer than a keystroke. The words
 * that a mistyped one may be meant for, the articles that records cite, and the lists of frequent words; and asks for one of them, so that the
 * browser has compiled what goes through long lists. For when there is time; does nothing when the library cannot be read.
 */
export async function prepareSearch(source: LibrarySource): Promise<void> {
  try {
    await ask(source, async ({ index }) => {
      index.speller(shippedSynonyms().words)
      await articlesCited(index)
      await index.readAhead(new Set([...commonWords].map(stem)))
      await Promise.all([search(source, warming), facets(source, warming)])
    })
  } catch {
    // The first query tells.
  }
}
