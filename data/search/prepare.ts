import { ask, type LibrarySource } from '../library/source'
import { shippedSynonyms } from './synonyms'

/**
 * Reads the words that a mistyped one may be meant for, so that the first of them does not wait: of a quarter of a million records that takes longer
 * than a keystroke. For when there is time; does nothing when the library cannot be read.
 */
export async function prepareCorrections(source: LibrarySource): Promise<void> {
  try {
    await ask(source, async ({ index }) => void index.speller(shippedSynonyms().words))
  } catch {
    // The first mistyped word tells.
  }
}
