import type { CardContent, NoteTarget } from '../../data/api'
import type { OffReason } from '../../data/switches/rule'

/** A reference of the page as the panel lists it. */
export interface ListedReference extends Pick<CardContent, 'reference' | 'title' | 'articles' | 'decoded'> {
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
  | { status: 'reading' | 'read'; title: string; url?: string | undefined; references: ListedReference[] }
  /** The browser lets no extension read this page. */
  | { status: 'closed'; title: string; reason: ClosedReason }
  /** The reader has switched us off there. */
  | { status: 'off'; title: string; reason: OffReason }

/** The browser's own page or one it does not let us see, an extension shop, or its PDF viewer. */
export type ClosedReason = 'browser' | 'shop' | 'pdf'
