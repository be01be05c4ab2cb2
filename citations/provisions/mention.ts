/** A place in folded text that names an instrument, or points to one named before. */
export interface Mention {
  start: number
  end: number
  /** Null when only what came before can tell. */
  id: string | null
  /** What a mention without an id points to; `several` protocols at once point to none. `treaty`: any. */
  points:
    | 'protocol'
    | 'optional protocol'
    | 'convention'
    | 'covenant'
    | 'several'
    | 'treaty'
    | 'latter'
    | 'former'
    | null
  /** "the Optional Protocol to the Convention on the Rights of the Child": one of that treaty's protocols. */
  family?: string
  /** "that Protocol": the one named last, whatever the page is about. */
  back?: true
  /** "its Optional Protocol", "the Optional Protocol thereto": that of the treaty named before. */
  its?: true
  /** 1 for "second"; which of the protocols of a treaty. */
  ordinal?: number
  /** Written out, not an acronym. */
  title: boolean
}

/** Whether the page prints the folded character at an index as a capital. */
export type IsCapital = (index: number) => boolean

/** Russian and Arabic put the instrument in the genitive straight after the article. */
export const isInflected = (text: string, mention: Mention) =>
  /[\u0400-\u06ff]/.test(text.slice(mention.start, mention.end))
