import type { PanelClient, PassageState } from '../../components/client'
import type { NotesDatabase } from '../../data/notes'
import { markIn, markNotedSites, selectedIn } from '../browser/passages'
import { onMessage } from '../messaging/protocol'

type PassagesClient = Pick<PanelClient, 'selectedPassage' | 'passages'>
type States = ReadonlyMap<string, PassageState>

/** Passages of the page beside the panel. */
export function createPassages(
  tabId: () => number | undefined,
  notes: () => Promise<NotesDatabase>,
): PassagesClient & { refresh(): void } {
  const observers = new Set<(states: States) => void>()
  const mark = async () => {
    const tab = tabId()
    if (tab !== undefined) await markIn(tab)
  }
  onMessage('passagesFound', ({ data, sender }) => {
    if (sender.tab?.id === undefined || sender.tab.id !== tabId()) return
    const states = new Map(data.map(({ id, how }) => [id, how]))
    for (const next of observers) next(states)
  })
  return {
    async selectedPassage(page) {
      const tab = tabId()
      const quote = tab === undefined ? null : await selectedIn(tab)
      return quote === null ? page : { ...page, quote }
    },
    passages: () => ({
      subscribe({ next }) {
        observers.add(next)
        void mark()
        return { unsubscribe: () => void observers.delete(next) }
      },
    }),
    /** Marks follow the notes: in the page beside the panel, and in those that will be opened. */
    refresh() {
      notes()
        .then(markNotedSites)
        .then(mark)
        .catch(() => {})
    },
  }
}
