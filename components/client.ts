import type { Reference } from '../citations/types'
import type {
  Article,
  CardContent,
  DocumentFacts,
  LookupRequest,
  Note,
  NoteDraft,
  NoteTarget,
  RankedFinding,
  SearchFilters,
  SearchResult,
} from '../data/api'
import type { FindingLink, FindingPage, Outline } from '../data/library/views'
import type { Document } from '../data/schema'
import type { View } from './views'

export type { FindingLink, FindingPage, Outline }

/** All that the views ask of the world. An entry point implements it over messages, databases and tabs. */

/** A value that changes. What Dexie's `liveQuery` returns fits as it is. */
export interface Source<T> {
  subscribe(observer: { next(value: T): void; error(reason: unknown): void }): { unsubscribe(): void }
}

/** The same words twice: as plain text, and as HTML for a word processor. */
export interface Clipping {
  text: string
  html: string
}

export interface Citing {
  /** A citation of a document in the reader's style; of the whole of it when no paragraphs are given. */
  cite(document: DocumentFacts, paragraphs: number[]): Clipping
  /** Puts both forms on the clipboard. */
  copy(clipping: Clipping): Promise<void>
}

export interface CardClient extends Citing {
  /** Asked only to try again after a failure: the first answer comes in the card's props. */
  lookUp(request: LookupRequest): Promise<CardContent>
  /** Rejects when the note could not be stored; the card then keeps the text. */
  saveNote(draft: NoteDraft): Promise<Note>
  /** Opens the panel at once, while the click still counts as one, then stores the draft and shows it in an editor there. */
  continueNote(draft: NoteDraft): Promise<void>
  /** Called within the click: a side panel opens on a gesture only. */
  openPanel(view: View): void
}

export interface Treaty {
  /** `'OPSC'`. */
  instrument: string
  title: string
  officialUrl: string
  articles: { article: Article; findings: number }[]
}

export interface PageReference {
  id: string
  reference: Reference
  /** "OPSC, article 9 (1)". */
  title: string
  /** The words of the page: the reference as printed, with a little of what stands around it. */
  before: string
  printed: string
  after: string
}

/** References of the page in the active tab, in the order of its text. */
export type PageState =
  | { status: 'reading' | 'read'; title: string; references: PageReference[] }
  /** The browser lets no extension read this page, or the reader has switched us off there. */
  | { status: 'closed' | 'off'; title: string }

export interface NotesQuery {
  target?: NoteTarget
  /** Words to be found in the note or in the passage it was written on. */
  search?: string
  /** The deleted ones instead of the others. */
  deleted?: boolean
}

export interface Preferences {
  /** Whether `/`, `n` and `?` act without a modifier key. */
  singleKeys: boolean
}

export interface PanelClient extends Citing {
  search(query: string, filters: SearchFilters): Promise<SearchResult[]>
  /** Null when the library has no such finding. */
  finding(key: string): Promise<FindingPage | null>
  treaties(): Promise<Treaty[]>
  outlines(): Promise<Outline[]>
  document(symbol: string): Promise<Document | null>
  /** Findings tied to an article, best tied first. */
  findingsOfArticle(instrument: string, article: string): Promise<RankedFinding[]>

  page(): Source<PageState>
  /** Scrolls the page there and flashes the reference. False when it is no longer on the page. */
  jumpTo(id: string): Promise<boolean>
  /** Scrolls the page back to where it was before the first jump. */
  jumpBack(): Promise<void>

  /** Newest change first. */
  notes(query: NotesQuery): Source<Note[]>
  /** Null when there is no such note. */
  note(id: string): Source<Note | null>
  /** Settles only when the note is stored. */
  addNote(draft: NoteDraft): Promise<Note>
  updateNote(id: string, body: string): Promise<Note>
  /** Marks it deleted; `restoreNote` brings it back. */
  removeNote(id: string): Promise<void>
  restoreNote(id: string): Promise<void>

  preferences(): Source<Preferences>
  setPreferences(preferences: Preferences): Promise<void>
}
