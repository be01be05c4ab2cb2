import type { CitationStyle, DocumentFacts, ReferenceFormat } from '../../data/api'
import { CopyButton } from '../shared/CopyButton'
import { useSource } from '../shared/useLoad'
import { words } from '../words'
import { useClient } from './context'

const styles = Object.entries(words.citing.styles) as [CitationStyle, string][]
const formats = Object.entries(words.citing.formats) as [ReferenceFormat, string][]

/** Copies a citation in the reader's style, and holds the choice of it and the files for reference managers. */
export function CiteActions({ document, paragraphs }: { document: DocumentFacts; paragraphs: number[] }) {
  const client = useClient()
  const choices = useSource('choices', () => client.choices())
  return (
    <>
      <CopyButton label={words.finding.cite} copy={client.copy} clipping={() => client.cite(document, paragraphs)} />
      <details className="cite-more">
        <summary>{words.citing.more}</summary>
        <label className="choice">
          <span className="quiet">{words.citing.style}</span>
          <select
            value={choices.status === 'ready' ? choices.value.citationStyle : 'un'}
            onChange={({ target }) => {
              const chosen = styles.find(([name]) => name === target.value)
              if (chosen) void client.choose({ citationStyle: chosen[0] })
            }}
          >
            {styles.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
          <span className="quiet">{words.citing.styleHelp}</span>
        </label>
        <p className="quiet">{words.citing.files}</p>
        <p className="actions">
          {formats.map(([format, label]) => (
            <button key={format} type="button" onClick={() => client.saveReference(document, format)}>
              {label}
            </button>
          ))}
        </p>
      </details>
    </>
  )
}
