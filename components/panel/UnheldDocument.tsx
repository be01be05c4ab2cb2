import { ReadButton } from '../ownPages/ReadButton'
import { DecodedSymbolView } from '../shared/DecodedSymbolView'
import { OfficialLink } from '../shared/OfficialLink'
import { useSource } from '../shared/useLoad'
import { viewHref } from '../views'
import { symbolWords, t } from '../words'
import { useClient } from './context'
import { NotesOn } from './notes/NotesOn'
import { PageReferences } from './PageReferences'

/** A document that the library does not hold: what its symbol tells, where it can be read, and how it comes into the library. */
export function UnheldDocument({ symbol }: { symbol: string }) {
  const client = useClient()
  const decoded = client.decodeSymbol(symbol)
  return (
    <>
      <header className="facts-head">
        <p className="kicker">
          <bdi>{decoded.symbol}</bdi>
        </p>
        <h1>{symbolWords(decoded)}</h1>
        <p className="quiet">{t('browse.missingDocument', { symbol })}</p>
        <div className="actions">
          <OfficialLink className="button" href={decoded.url}>
            {t('officialText')}
          </OfficialLink>
        </div>
      </header>
      <section>
        <h2>{t('browse.symbolTells')}</h2>
        <DecodedSymbolView decoded={decoded} />
      </section>
      <section>
        <h2>{t('browse.addIt')}</h2>
        <p>{t('browse.addItHelp')}</p>
        <p className="actions">
          <ReadButton pdf={false} onRead={() => client.openReader()} />
          <a className="button" href={viewHref({ name: 'library' })}>
            {t('browse.importPack')}
          </a>
        </p>
      </section>
      <OnThisPage symbol={decoded.symbol} />
      <NotesOn target={{ type: 'symbol', symbol }} />
    </>
  )
}

/** Where the page beside the panel cites it; nothing when it does not. */
function OnThisPage({ symbol }: { symbol: string }) {
  const client = useClient()
  const page = useSource('page', () => client.page())
  if (page.status !== 'ready' || !('references' in page.value)) return null
  const citing = page.value.references.filter(
    ({ reference }) => reference.kind === 'symbol' && (reference.meant ?? reference.symbol) === symbol,
  )
  if (citing.length === 0) return null
  return (
    <section>
      <h2>{t('page.title')}</h2>
      <PageReferences groups={new Map([['', citing]])} named={false} />
    </section>
  )
}
