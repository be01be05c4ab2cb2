import type { Reference } from '../citations/types'
import type {
  Article,
  CardContent,
  DecodedSymbol,
  DocumentFacts,
  Edited,
  Facets,
  LookupRequest,
  Note,
  NoteDraft,
  NotesQuery,
  NoteTarget,
  RankedFinding,
  ReferenceFormat,
  SearchAnswer,
  SearchFilters,
} from '../data/api'
import type { LibraryFault, PackFault, Placed, ProvidedFault } from '../data/faults'
import type { ImportProgress, ImportReport } from '../data/library/import'
import type { LibraryEntry, LibraryPage, ListQuery } from '../data/library/list'
import type { FindingLink, FindingPage } from '../data/library/views'
import type { Differing, MergeCounts } from '../data/notes/exchange/merge'
import type { ReadNotes } from '../data/notes/exchange/read'
import type { NotesFormat } from '../data/notes/exchange/write'
import type { Loss } from '../data/notes/keeping/open'
import type { RestorePlan } from '../data/notes/keeping/restore'
import type { SnapshotFacts } from '../data/notes/keeping/snapshots'
import type { Block } from '../data/notes/markdown'
import type { TagCount } from '../data/notes/tags'
import type { Document } from '../data/schema'
import type { Choices } from '../data/settings/choices'
import type { OptionsFileError } from '../data/settings/file'
import type { SyncState } from '../data/settings/syncState'
import type { Policy, PolicyFault } from '../data/switches/policy'
import type { OffReason, SwitchChange } from '../data/switches/rule'
import type { View } from './views'

export type { Choices, FindingLink, FindingPage, LibraryEntry, LibraryPage, OffReason, SwitchChange, TagCount }

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

export interface PageReference extends Pick<CardContent, 'reference' | 'title' | 'articles' | 'decoded'> {
  id: string
  /** The words of the page: the reference as printed, with a little of what stands around it. */
  before: string
  printed: string
  after: string
}

/** A page of the web, or a passage of it. */
export type PassageTarget = Extract<NoteTarget, { type: 'passage' }>

/** How a noted passage was found on its page as it is now: the very words, words much like them, or not at all. */
export type PassageState = 'exact' | 'approximate' | 'lost'

/** References of the page in the active tab, in the order of its text. */
export type PageState =
  | { status: 'reading' | 'read'; title: string; url?: string | undefined; references: PageReference[] }
  /** The browser lets no extension read this page. */
  | { status: 'closed'; title: string; reason: ClosedReason }
  /** The reader has switched us off there. */
  | { status: 'off'; title: string; reason: OffReason }

/** The browser's own page or one it does not let us see, an extension shop, or its PDF viewer. */
export type ClosedReason = 'browser' | 'shop' | 'pdf'

/** For how long, or where, the reader wants to be left alone. */
export type Pause = 'site' | 'page' | 'ten-minutes'

/** How an import of packs stands. */
export type ImportState =
  | { status: 'idle' | 'cancelled' }
  | { status: 'running'; progress: ImportProgress }
  | { status: 'done'; report: ImportReport }
  /** Null where it broke off and nobody can say why. */
  | { status: 'failed'; fault: ImportFault | null }

/** Why packs were not taken in. */
export type ImportFault = Placed<PackFault> | LibraryFault | ProvidedFault

/** What the view of the library asks. */
export interface LibraryClient {
  /** How often the library has changed since the panel was opened, in whatever window. */
  libraryChanges(): Source<number>
  library(query: ListQuery): Promise<LibraryPage>
  importing(): Source<ImportState>
  /** Takes packs in, all at once or none of them; how it goes comes by `importing`. Does nothing while another import runs. */
  importPacks(packs: Blob[]): void
  cancelImport(): void
  /** Puts away how the last import ended. */
  dismissImport(): void
  /** Rejects with an error that has a `fault`. */
  removeDocument(symbol: string): Promise<void>
  /** Saves the whole library as the file of a pack. */
  exportLibrary(): Promise<void>
}

/** How safe the notes are. */
export interface Safety {
  /** Less notes than there were at the last change. */
  loss: Loss | null
  /** Newest first. */
  snapshots: SnapshotFacts[]
  /** Whether the browser promised never to clear them by itself. */
  persisted: boolean
  /** Set when little room is left, in bytes. */
  lowSpace: number | null
}

/** What a restore or an import did, and how to take it back. */
export interface Done<T> {
  outcome: T
  undo(): Promise<void>
}

/** A file that was read, and what importing it would do. */
export interface ImportPreview {
  from: ReadNotes['from']
  counts: MergeCounts
  /** Entries that are no notes: the first of them, and how many there are. */
  faults: ReadNotes['faults']
  faulty: number
  merge(differing: Differing): Promise<Done<MergeCounts>>
}

/** Keeping notes safe, and taking them out and in. All of it rejects with an error that has a `fault`. */
export interface Keeping {
  /** Saves all notes as a file. */
  exportNotes(format: NotesFormat): Promise<void>
  /** Reads a file of notes. Nothing is changed before `merge`. */
  readImport(file: Blob): Promise<ImportPreview>
  safety(): Source<Safety>
  /** What restoring it would do. */
  planRestore(id: number): Promise<RestorePlan>
  /** Brings the notes of a snapshot back; notes written since stay. */
  restoreSnapshot(id: number): Promise<Done<RestorePlan>>
  /** What is left of the notes is all there is. */
  acceptLoss(): Promise<void>
}

export interface PanelClient extends Citing, LibraryClient {
  keeping: Keeping
  /** At most `limit` paragraphs. A newer query gives up an older one, which then rejects. */
  search(query: string, filters: SearchFilters, limit: number): Promise<SearchAnswer>
  /** What the results can be narrowed by. A newer question gives up an older one, which then rejects. */
  facets(query: string, filters: SearchFilters): Promise<Facets>
  /** Null when the library has no such finding. */
  finding(key: string): Promise<FindingPage | null>
  treaties(): Promise<Treaty[]>
  /** The findings with these keys, in any order; those the library does not hold are left out. */
  findingLinks(keys: string[]): Promise<FindingLink[]>
  document(symbol: string): Promise<Document | null>
  /** Any symbol taken apart, whether the library holds its document or not; its State in the reader's language. */
  decodeSymbol(symbol: string): DecodedSymbol
  /** Findings tied to an article, best tied first. */
  findingsOfArticle(instrument: string, article: string): Promise<RankedFinding[]>

  /** What a note on that page is about: the words selected there; the page as a whole when none are. */
  selectedPassage(page: PassageTarget): Promise<PassageTarget>
  /** Marks the noted passages of that page; how each note's was found, by the note's id. */
  passages(): Source<ReadonlyMap<string, PassageState>>
  /**
   * Brings the words a note is on into view, in the tab that has their page or in a new one, and flashes them. False when they are not
   * found there.
   */
  showPassage(note: Note): Promise<boolean>
  /** Back to the page, and to the place on it, where the reader was before. */
  leavePassage(): Promise<void>
  page(): Source<PageState>
  /** Opens our reader: on the PDF that the tab shows, or else to choose a document. */
  openReader(): void
  /** Scrolls the page there and flashes the reference. False when it is no longer on the page. */
  jumpTo(id: string): Promise<boolean>
  /** Scrolls the page back to where it was before the first jump. */
  jumpBack(): Promise<void>

  notes(query: NotesQuery): Source<Note[]>
  /** Null when there is no such note. */
  note(id: string): Source<Note | null>
  /** Settles only when the note is stored. */
  addNote(draft: NoteDraft): Promise<Note>
  /** `revision` is that of the note the text started from: a change from another window is never overwritten. */
  updateNote(id: string, body: string, revision: number): Promise<Edited>
  /** Replaces the tags; the note's text is not touched. */
  /** `before` are the tags the edit started from: what another window has changed since stays. */
  tagNote(id: string, tags: string[], before: string[]): Promise<Note>
  /** The most used first. */
  tags(): Source<TagCount[]>
  /** The keys of the findings that notes are about, deleted ones too. */
  notedFindings(): Source<string[]>
  /** The text of a note as a tree to be drawn. */
  markdown(body: string): Block[]
  /** The page of a document that an address points to; null when it points to none. */
  pageNumberIn(address: string): number | null
  /** Marks it deleted; `restoreNote` brings it back. */
  removeNote(id: string): Promise<void>
  restoreNote(id: string): Promise<void>

  /** Saves a document's reference as a file for a reference manager. */
  saveReference(document: DocumentFacts, format: ReferenceFormat): void

  choices(): Source<Choices>
  /** Changes one choice, for every page and window. */
  choose(part: Partial<Choices>): Promise<void>
}

/** A page and what is switched there. */
export interface TabState {
  page: PageState
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
  /** Called within the click: a side panel opens on a gesture only. */
  openPanel(): void
  /** Opens our reader: on the PDF that the tab shows, or else to choose a document. */
  openReader(): void
  openOptions(): void
  /** Whether there is something new that the reader has not seen. */
  news(): Source<boolean>
  openNews(): void
}

/** All that is switched off. */
export interface OffState {
  /** In the order of the alphabet. */
  sites: string[]
  pages: string[]
  pausedUntil: string | null
}

/** What an institution decided for this browser, and what of it could not be read. */
export interface Managed {
  policy: Policy
  faults: PolicyFault[]
}

/** Whether we may read all sites, rather than a page at a click. */
export interface AccessClient {
  /** Names of the permissions asked for in this browser, as its manifest has them. */
  permissions: readonly string[]
  access(): Source<boolean>
  /** Called within the click: the browser asks the reader. */
  requestAccess(): Promise<void>
  /** False where the browser leaves that to its own pages. */
  revokeAccess(): Promise<boolean>
}

/** What the welcome asks. */
export interface WelcomeClient extends AccessClient {
  /** The first reference of a text and its card; null when there is none. */
  example(text: string): Promise<{ reference: Reference; content: CardContent } | null>
  /** The keys as the browser has assigned them; empty where it has not. */
  keys(): Source<Record<'next' | 'previous' | 'open', string>>
  /** Opens the browser's own page of shortcuts. */
  changeKeys(): void
  openOptions(): void
}

/** What the options page asks. */
export interface OptionsClient extends AccessClient {
  managed(): Source<Managed>
  /** Whether the choices are kept the same on the reader's other computers, and what was wrong the last time. */
  sync(): Source<Pick<SyncState, 'on' | 'problem'>>
  setSync(on: boolean): Promise<void>
  /** Saves the options as a file. */
  exportOptions(): Promise<void>
  /** Takes options from a file; where Glossator is off already stays off. Resolves with why not, where it gives none. */
  importOptions(file: Blob): Promise<{ sites: number; pages: number; skipped: number } | OptionsFileError['reason']>
  choices(): Source<Choices>
  /** Rejects when it could not be stored. */
  choose(part: Partial<Choices>): Promise<void>
  off(): Source<OffState>
  /** Rejects when it could not be stored; nothing is switched then. */
  switchTo(change: SwitchChange): Promise<void>
  /** The site or page someone typed, as the off switches name it; null when it is none. */
  readAddress(what: 'site' | 'page', typed: string): string | null
}
