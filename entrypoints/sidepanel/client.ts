import { decodeSymbol } from '../../citations'
import type { PanelClient } from '../../components/clients/panel'
import { language } from '../../components/words'
import { openLibrary } from '../../data/library'
import { LibraryDatabase } from '../../data/library/database'
import { documentOf } from '../../data/library/read'
import { findingLinks, findingPage } from '../../data/library/views'
import { findingsOfArticle, treatiesOf } from '../../data/lookup/article'
import { notedTargets } from '../../data/notes'
import { facets, search } from '../../data/search'
import { prepareSearch } from '../../data/search/prepare'
import { copy } from '../browser/copy'
import { notesOnDemand } from '../browser/notes'
import { onDemand } from '../browser/onDemand'
import { openReader } from '../browser/reader'
import { shippedPack } from '../browser/shipped'
import { subjectsIn } from '../browser/subjects'
import { createPageWatch } from '../ownPages/pageWatch'
import { choices, choose } from '../settings/choices'
import { createCiting } from './citing'
import { createKeeping } from './keeping'
import { createLibraryClient } from './library'
import { createNotesClient } from './notes'
import { createPassages } from './passages'

/** Safari has no word for it. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work)

/** What the side panel's views ask, answered from the two databases and the active tab. */
export function createClient(): PanelClient {
  const database = new LibraryDatabase()
  const library = onDemand(() => openLibrary({ bundled: shippedPack(), database }))
  library()
    .then((opened) => whenIdle(() => void prepareSearch(opened)))
    .catch(() => {})
  const kept = notesOnDemand()
  const notes = async () => (await kept()).database
  const notedFor = async (needed: boolean | undefined) =>
    needed ? await notedTargets(await notes()) : new Set<string>()
  let asking = new AbortController()
  let counting = new AbortController()
  const page = createPageWatch()
  const citing = createCiting()

  const { refresh, ...passages } = createPassages(page.tabId, notes)

  return {
    async search(query, filters, limit) {
      // A newer query needs the answer more than an older one.
      asking.abort()
      asking = new AbortController()
      const { signal } = asking
      return search(await library(), query, { filters, noted: await notedFor(filters.hasNotes), limit, signal })
    },
    async facets(query, filters) {
      counting.abort()
      counting = new AbortController()
      const { signal } = counting
      return facets(await library(), query, { filters, noted: await notedFor(true), language: language(), signal })
    },
    finding: async (key) => findingPage(await library(), key),
    treaties: async () => treatiesOf(await library()),
    findingLinks: async (keys) => findingLinks(await library(), keys),
    document: async (symbol) => documentOf(await library(), symbol),
    decodeSymbol: (symbol) => decodeSymbol(symbol, language()),
    findingsOfArticle: async (instrument, article) => findingsOfArticle(await library(), instrument, article),

    ...createLibraryClient(library, database),

    page: () => page.source,
    openReader: () => void openReader(page.isPdf() ? page.address() : undefined),
    jumpTo: page.jumpTo,
    jumpBack: page.jumpBack,
    ...passages,

    ...createNotesClient(notes, refresh),
    keeping: createKeeping(kept, async (written) => subjectsIn(await library(), written, citing.style()), refresh),

    ...citing,
    copy,
    choices: () => choices.source,
    choose,
  }
}
