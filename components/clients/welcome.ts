import type { Reference } from '../../citations/types'
import type { CardContent } from '../../data/api'
import type { AccessClient } from './options'
import type { Source } from './source'

/** What the welcome asks. */
export interface WelcomeClient extends AccessClient {
  /** The first reference of a text and its card; null when there is none. */
  example(text: string): Promise<{ reference: Reference; content: CardContent } | null>
  /** The keys as the browser has assigned them; empty where it has not. */
  keys(): Source<Record<'next' | 'previous' | 'open', string>>
  /** Opens the browser's own page of shortcuts; null where there is none to open. */
  changeKeys: (() => void) | null
  openOptions(): void
}
