import { documentsOf, readDocumentsAt } from './read'
import { askWhole, type LibrarySource } from './source'

/** Documents read at a time: some 2 MB. */
const batch = 32

/**
 * The whole library as the file of a pack, in the order of symbols: what was taken in from packs, and what ships with the extension. Rejects with a
 * `StaleError` when the library cannot be read.
 */
export const exportPack = (source: LibrarySource): Promise<Blob> =>
  askWhole(source, async (snapshot) => {
    const positions = documentsOf(snapshot.index).map(({ position }) => position)
    const parts: BlobPart[] = ['{"format":"glossator-pack","version":1,"documents":[']
    for (let at = 0; at < positions.length; at += batch) {
      const documents = await readDocumentsAt(positions.slice(at, at + batch), snapshot)
      const text = documents.map((document) => `\n${JSON.stringify(document)}`).join(',')
      // As a blob the browser may put it on disk: the text of a whole library is not held in memory.
      parts.push(new Blob([at === 0 ? text : `,${text}`]))
    }
    parts.push('\n]}\n')
    return new Blob(parts, { type: 'application/json' })
  })
