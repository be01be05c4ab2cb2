import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Pause } from '../../components/clients/card'
import type { ClosedReason, ListedReference, PassageState } from '../../components/clients/page'
import type { Messages as Words } from '../../components/words/messages'
import type {
  CardContent,
  CitationStyle,
  Language,
  LookupRequest,
  Note,
  NoteDraft,
  NotedPassage,
  Quote,
} from '../../data/api'
import type { Choices } from '../../data/settings/choices'
import type { SwitchChange } from '../../data/switches/rule'

/** What one frame of a page found, in the order of its text. */
export interface FrameReport {
  title: string
  /** Without what they cite, which the panel tells and puts in words. */
  references: Omit<ListedReference, 'title' | 'articles' | 'decoded'>[]
}

/** What a file of options gives: the choices, and where Glossator is to be off besides. */
export interface TakenOptions {
  choices: Choices
  sites: string[]
  pages: string[]
}

/** How each note's passage was found on a page. */
export type FoundPassages = { id: string; how: PassageState }[]

/** Address inside the side panel: `/finding/…`, `/notes`. */
export type PanelPath = string

/** What the reader may ask for by keyboard, by the name it has in the manifest. */
export type KeyCommand = 'next-reference' | 'previous-reference' | 'open-card'

/** What came of it in one frame: it was done; keys are being typed into the page; or there is nothing to do it to. */
export type KeyOutcome = 'done' | 'typing' | 'nothing'

interface Messages {
  /** From the sentinel: this document may cite; bring the annotator. */
  annotate(): void
  /** From the annotator: bring the card's script. */
  loadCard(): void
  lookUp(request: LookupRequest): CardContent
  /** The reader's language, and the card's words in it. */
  words(): { language: Language; messages?: Words }
  /** To wherever a card may be open: the reader chose another. */
  languageChanged(): void
  saveNote(draft: NoteDraft): Note
  /** The passages of the asking page that have notes; none where we are switched off. */
  notedPassages(): NotedPassage[]
  /** To a side panel that is open: how they were found. */
  passagesFound(found: FoundPassages): void
  /** To our own reader: the words selected in its document, and where it is; null when none are. */
  selectedPassage(): { quote: Quote; url: string } | null
  /** To our own reader: the notes have changed. */
  markPassages(): void
  /** To the frame that has the passage of this note: bring it into view. */
  showPassage(id: string): void
  /** To the page itself before one of its frames does that: keep where you stand. */
  holdPlace(): void
  /** To every frame of a page: back to where you stood. */
  leavePassage(): void
  /** The style of citation the reader chose. */
  citationStyle(): CitationStyle
  /** Opens the side panel on a gesture, then stores the draft and shows it there. */
  continueNote(draft: NoteDraft): void
  openPanel(path: PanelPath): void
  /** From each frame to the background, and to a side panel or popup that is open. */
  pageReport(report: FrameReport): void
  /** To the frames of a tab: report again. */
  askReport(): void
  /** True when the reference is still on the page. */
  jumpTo(id: string): boolean
  jumpBack(): void
  /** From the background to a frame that may cite. */
  act(command: KeyCommand): KeyOutcome
  /** From the side panel of a window: the address it was opened for, told once. */
  panelPath(windowId: number): PanelPath | null
  /** From the popup, which opens the side panel of its window itself: what that is to show. */
  landPanel(landing: { windowId: number; path: PanelPath }): void
  /** To side panels that are open already: there is an address for the one of this window to ask for. */
  pathWaits(windowId: number): void
  /** From a card: switch off here, in one of three ways. */
  pause(pause: Pause): void
  /** From our own pages: switch something off, or on again. */
  switchTo(change: SwitchChange): void
  /** From the options: take what a file holds, all of it or nothing. */
  takeOptions(options: TakenOptions): void
  /** From the options: keep the choices in step with the reader’s other computers, or no longer. */
  sync(on: boolean): void
  /** From a side panel: the library is another than it was. */
  libraryChanged(): void
  /** To wherever a card may be open: ask again. */
  renewCard(): void
  /** To every frame of a tab that is switched off. */
  silence(): void
  /** From our own pages: bring us into a tab where we are not; answers why that cannot be. */
  wake(tabId: number): ClosedReason | null
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
