import type { PanelClient } from '../../components/clients/panel'
import type { CitationStyle } from '../../data/api'
import { citeDocument } from '../../data/cite'
import { downloadText } from '../browser/download'
import { choices } from '../settings/choices'

type CitingClient = Pick<PanelClient, 'cite' | 'saveReference'>

/** Citations in the style chosen, which the panel follows for as long as it lives: a click must find it known. */
export function createCiting(): CitingClient & { style(): CitationStyle } {
  let style: CitationStyle = 'un'
  choices.source.subscribe({
    next({ citationStyle }) {
      style = citationStyle
    },
    error: () => undefined,
  })
  return {
    style: () => style,
    cite: (document, paragraphs) => citeDocument(document, paragraphs, style),
    // No part of what opens with the panel.
    async saveReference(document, format) {
      const { referenceFile } = await import('../../data/cite/references')
      downloadText(referenceFile(document, format))
    },
  }
}
