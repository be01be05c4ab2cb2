import { defineExtensionMessaging } from '@webext-core/messaging'
import type { PageReference } from '../../components/client'
import type { CardContent, LookupRequest, Note, NoteDraft } from '../../data/api'

/** What one frame of a page found, in the order of its text. */
export interface FrameReport {
  title: string
  /** Without the title, which the panel puts in words. */
  references: Omit<PageReference, 'title'>[]
}

/** Address inside the side panel: `/finding/…`, `/notes`. */
export type PanelPath = string

interface Messages {
  /** From the sentinel: this document may cite; bring the annotator. */
  annotate(): void
  /** From the annotator: bring the card's script. */
  loadCard(): void
  lookUp(request: LookupRequest): CardContent
  saveNote(draft: NoteDraft): Note
  /** Opens the side panel on a gesture, then stores the draft and shows it there. */
  continueNote(draft: NoteDraft): void
  openPanel(path: PanelPath): void
  /** From each frame to an open side panel. */
  pageReport(report: FrameReport): void
  /** From the side panel to the frames of a tab: report again. */
  askReport(): void
  /** True when the reference is still on the page. */
  jumpTo(id: string): boolean
  jumpBack(): void
  /** From the side panel as it opens: the address it was opened for, told once. */
  panelPath(): PanelPath | null
  /** To side panels that are open already. */
  showPath(path: PanelPath): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
