import { liveQuery } from 'dexie'
import type { PanelClient } from '../../components/client'
import { citeDocument } from '../../data/cite'
import { type LibrarySource, openLibrary } from '../../data/library'
import { shippedPack } from '../../data/library/shipped'
import { findingPage, outlineOf } from '../../data/library/views'
import { findingsOfArticle, treatiesOf } from '../../data/lookup/article'
import { articlesOf } from '../../data/lookup/treaties'
import {
  addNote,
  deleteNote,
  editNote,
  listNotes,
  NotesDatabase,
  notedTargets,
  readNote,
  restoreNote,
} from '../../data/notes'
import { createSearch, type Search } from '../../data/search'
import { copy } from '../browser/copy'
import { createPageWatch } from './page'
import { preferences, setPreferences } from './preferences'

/** The instrument whose articles the library holds. */
const treaty = 'OPSC'

/** What the side panel's views ask, answered from the two databases and the active tab. */
export function createClient(): PanelClient {
  const library = openLibrary({ bundled: shippedPack })
  const documents = async () => (await library).documents()
  const notes = new NotesDatabase()
  const search = searchOf(library)
  const page = createPageWatch()

  return {
    async search(query, filters) {
      const noted = filters.hasNotes ? await notedTargets(notes) : undefined
      return (await search())(query, filters, noted)
    },
    finding: async (key) => findingPage(await documents(), key),
    treaties: async () => treatiesOf(await documents()),
    outlines: async () => (await documents()).map(outlineOf),
    document: async (symbol) => (await (await library).document(symbol)) ?? null,
    findingsOfArticle: async (instrument, article) => findingsOfArticle(await documents(), instrument, article),

    page: () => page.source,
    jumpTo: page.jumpTo,
    jumpBack: page.jumpBack,

    notes: (query) => liveQuery(() => listNotes(notes, query)),
    note: (id) => liveQuery(() => readNote(notes, id)),
    addNote: (draft) => addNote(notes, draft),
    updateNote: async (id, body) => (await editNote(notes, id, body)).note,
    removeNote: async (id) => void (await deleteNote(notes, id)),
    restoreNote: async (id) => void (await restoreNote(notes, id)),

    cite: citeDocument,
    copy,
    preferences: () => preferences,
    setPreferences: async (changed) => setPreferences(changed),
  }
}

/** One index for each state of the library. */
function searchOf(library: Promise<LibrarySource>): () => Promise<Search> {
  let built: { of: unknown; search: Search } | undefined
  return async () => {
    const documents = await (await library).documents()
    if (built?.of !== documents)
      built = { of: documents, search: createSearch({ documents, articles: articlesOf(treaty), instrument: treaty }) }
    return built.search
  }
}
