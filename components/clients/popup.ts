import type { SwitchChange } from '../../data/switches/rule'
import type { PageState } from './page'
import type { Source } from './source'

/** A page and what is switched there. */
export interface TabState {
  page: PageState
  /** Whether the institution keeps us off every page, so that nothing is left to pause. */
  offByPolicy: boolean
  /** Its site as the off switches name it; null where there is nothing to switch. */
  site: { name: string; off: boolean } | null
  /** Null where no address names the page. */
  address: { name: string; off: boolean } | null
  /** When the ten minutes end, in ISO 8601; null when they do not run. */
  pausedUntil: string | null
}

/** What the toolbar's popup asks. */
export interface PopupClient {
  tab(): Source<TabState>
  /** Rejects when it could not be stored; nothing is switched then. */
  switchTo(change: SwitchChange): Promise<void>
  /** Called within the click: a side panel opens on a gesture only. Rejects, as the others do, when it could not be opened. */
  openPanel(): Promise<void>
  /** Opens our reader: on the PDF that the tab shows, or else to choose a document. */
  openReader(): Promise<void>
  openOptions(): Promise<void>
  /** Whether there is something new that the reader has not seen. */
  news(): Source<boolean>
  openNews(): Promise<void>
}
