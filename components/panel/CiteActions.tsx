import type { CitationStyle, DocumentFacts, ReferenceFormat } from '../../data/api'
import { CopyButton } from '../shared/CopyButton'
import { everyOf } from '../shared/everyOf'
import { useSource } from '../shared/useLoad'
import { useTask } from '../shared/useTask'
import { t } from '../words'
import { useClient } from './context'

const styles = everyOf<CitationStyle>()(['un', 'bluebook', 'oscola', 'apa', 'chicago'])
const formats = everyOf<ReferenceFormat>()(['ris', 'bibtex', 'csl-json'])

/** Copies a citation in the reader's style, and holds the choice of it and the files for reference managers. */
export function CiteActions({ document, paragraphs }: { document: DocumentFacts; paragraphs: number[] }) {
  const client = useClient()
  const choices = useSource('choices', () => client.choices())
  const { failure, run } = useTask()
  return (
    <>
      <CopyButton label={t('finding.cite')} copy={client.copy} clipping={() => client.cite(document, paragraphs)} />
      <details className="cite-more">
        <summary>{t('citing.more')}</summary>
        <label className="choice">
          <span className="quiet">{t('citing.style')}</span>
          <select
            value={choices.status === 'ready' ? choices.value.citationStyle : 'un'}
            onChange={({ target }) => {
              const chosen = styles.find((name) => name === target.value)
              if (chosen) run(() => client.choose({ citationStyle: chosen }))
            }}
          >
            {styles.map((name) => (
              <option key={name} value={name}>
                {t(`citing.styles.${name}`)}
              </option>
            ))}
          </select>
          <span className="quiet">{t('citing.styleHelp')}</span>
        </label>
        {failure !== null && <p role="alert">{failure}</p>}
        <p className="quiet">{t('citing.files')}</p>
        <p className="actions">
          {formats.map((format) => (
            <button key={format} type="button" onClick={() => run(() => client.saveReference(document, format))}>
              {t(`citing.formats.${format}`)}
            </button>
          ))}
        </p>
      </details>
    </>
  )
}
