import { exportWords } from '../../components/words'
import type { CitationStyle, Note } from '../../data/api'
import type { LibrarySource } from '../../data/library'
import { documentOf } from '../../data/library/read'
import { type Subjects, subjectsOf, symbolsOf } from '../../data/notes/exchange/subjects'

/** What notes are about, in words, by what the library knows of it. */
export async function subjectsIn(
  library: LibrarySource,
  notes: readonly Note[],
  style: CitationStyle,
): Promise<Subjects> {
  const documents = await Promise.all(symbolsOf(notes).map((symbol) => documentOf(library, symbol)))
  return subjectsOf(
    documents.filter((document) => document !== null),
    style,
    exportWords(),
  )
}
