import type { CardClient } from '../../components/clients/card'
import { viewPath } from '../../components/views'
import type { CitationStyle } from '../../data/api'
import { citeDocument } from '../../data/cite'
import { copy } from '../browser/copy'
import { sendMessage } from '../messaging/protocol'

/** Asked for as the card's script arrives; a click before the answer cites in the United Nations' own style. */
let style: CitationStyle | undefined
sendMessage('citationStyle').then(
  (chosen) => {
    style = chosen
  },
  () => undefined,
)

/** The card asks everything of the background; nothing of the answers is kept in the page's process. `view` is its own window. */
export const clientIn = (view: Window): CardClient => ({
  lookUp: (request) => sendMessage('lookUp', request),
  saveNote: (draft) => sendMessage('saveNote', draft),
  continueNote: (draft) => sendMessage('continueNote', draft),
  openPanel: (view) => sendMessage('openPanel', viewPath(view)),
  cite: (document, paragraphs) => citeDocument(document, paragraphs, style),
  copy: (clipping) => copy(clipping, view),
})
