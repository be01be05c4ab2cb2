import type { Article } from '../api'
import { articlesOf, home } from '../lookup/treaties'
import type { Document } from '../schema'

/** What is searched: documents, the articles of the treaty they apply, and what a bare "article 9" means. */
export interface Searchable {
  documents: readonly Document[]
  articles: readonly Article[]
  /** Instrument of the articles: `'OPSC'`. */
  instrument: string
}

/** A library's documents with the articles that go with them. */
export const searchable = (documents: readonly Document[]): Searchable => {
  return { documents, articles: articlesOf(home), instrument: home }
}
