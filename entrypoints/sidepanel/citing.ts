import type { PanelClient } from '../../components/client'
import type { CitationStyle } from '../../data/api'
import { citeDocument, referenceFile } from '../../data/cite'
import { citationStyles, setCitationStyle } from '../browser/citationStyle'
import { downloadText } from '../browser/download'

type CitingClient = Pick<PanelClient, 'cite' | 'citationStyle' | 'setCitationStyle' | 'saveReference'>

/** Citations in the style chosen, which the panel follows for as long as it lives: a click must find it known. */
export function createCiting(): CitingClient & { style(): CitationStyle } {
  let style: CitationStyle = 'un'
  citationStyles.subscribe({
    next(chosen) {
      style = chosen
    },
    error: () => undefined,
  })
  return {
    style: () => style,
    cite: (document, paragraphs) => citeDocument(document, paragraphs, style),
    citationStyle: () => citationStyles,
    setCitationStyle,
    saveReference: (document, format) => downloadText(referenceFile(document, format)),
  }
}
