import type { SearchFilters } from '../api'

export interface SearchOptions {
  filters?: SearchFilters
  /** The `targetKey`s that have notes, for the `hasNotes` filter. */
  noted?: ReadonlySet<string>
  /** In which States are named among the facets; English otherwise. */
  language?: string
  /** Paragraphs at most; treaty articles come besides. */
  limit?: number
  /** Gives the search up: a newer query needs the answer more. */
  signal?: AbortSignal
}
