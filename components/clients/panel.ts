import type {
  Article,
  DecodedSymbol,
  DocumentFacts,
  Edited,
  Facets,
  Note,
  NoteDraft,
  NotesQuery,
  RankedFinding,
  ReferenceFormat,
  SearchAnswer,
  SearchFilters,
} from '../../data/api'
import type { FindingLink, FindingPage } from '../../data/library/views'
import type { Block } from '../../data/notes/markdown'
import type { TagCount } from '../../data/notes/tags'
import type { Document } from '../../data/schema'
import type { Choices } from '../../data/settings/choices'
import type { Citing } from './citing'
import type { Keeping } from './keeping'
import type { LibraryClient } from './library'
import type { PageState, PassageState, PassageTarget } from './page'
import type { Source } from './source'

export interface Treaty {
  /** `'OPSC'`. */
  instrument: string
  title: string
  officialUrl: string
  articles: { article: Article; findings: number }[]
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
  /** Replaces the tags; the note's text is not touched. `before` are those the edit started from: what another window has changed since stays. */
  tagNote(id: string, tags: string[], before: string[]): Promise<Note>
  /** Whether a note may have them: none is too long, and they are not too many. */
  tagsFit(tags: string[]): boolean
  /** Those that a text names, as they are stored. */
  tagsIn(text: string): string[]
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
  saveReference(document: DocumentFacts, format: ReferenceFormat): Promise<void>

  choices(): Source<Choices>
  /** Changes one choice, for every page and window. */
  choose(part: Partial<Choices>): Promise<void>
}
