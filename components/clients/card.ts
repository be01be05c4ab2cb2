import type { CardContent, LookupRequest, Note, NoteDraft } from '../../data/api'
import type { View } from '../views'
import type { Citing } from './citing'

export interface CardClient extends Citing {
  /** Asked only to try again after a failure: the first answer comes in the card's props. */
  lookUp(request: LookupRequest): Promise<CardContent>
  /** Rejects when the note could not be stored; the card then keeps the text. */
  saveNote(draft: NoteDraft): Promise<Note>
  /** Opens the panel at once, while the click still counts as one, then stores the draft and shows it in an editor there. */
  continueNote(draft: NoteDraft): Promise<void>
  /** Called within the click: a side panel opens on a gesture only. Rejects when it could not be opened. */
  openPanel(view: View): Promise<void>
}

/** For how long, or where, the reader wants to be left alone. */
export type Pause = 'site' | 'page' | 'ten-minutes'
