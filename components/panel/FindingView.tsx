import type { FindingPage } from '../../data/library/views'
import { OfficialLink } from '../shared/OfficialLink'
import { ParagraphView } from '../shared/ParagraphView'
import { Requirements } from '../shared/Requirements'
import { SubjectTitle } from '../shared/SectionTitle'
import { useLoad } from '../shared/useLoad'
import { viewHref } from '../views'
import { day, t } from '../words'
import { Await } from './Await'
import { CiteActions } from './CiteActions'
import { CitedList } from './CitedList'
import { useClient } from './context'
import { Message } from './Message'
import { Neighbours } from './Neighbours'
import { NumberedTitle } from './NumberedTitle'
import { NotesOn } from './notes/NotesOn'

/** A finding's own page. */
export function FindingView({ findingKey, compose }: { findingKey: string; compose: boolean }) {
  const client = useClient()
  const page = useLoad(findingKey, () => client.finding(findingKey))
  return (
    <Await of={page}>
      {(value) =>
        value === null ? (
          <Message title={t('finding.missing')} help={t('finding.missingHelp')} />
        ) : (
          <article key={value.finding.key} className="finding-page">
            <Head page={value} />
            <Sides page={value} />
            <NotesOn target={{ type: 'finding', key: value.finding.key }} compose={compose} />
            <Requirements articles={value.articles.map(({ article }) => article)} heading="h2" />
            <CitedList page={value} />
            <Neighbours page={value} />
          </article>
        )
      }
    </Await>
  )
}

function numbersOf({ finding }: FindingPage): number[] {
  return [finding.concern, finding.recommendation].flatMap((each) => (each === null ? [] : [each.number]))
}

function Head({ page }: { page: FindingPage }) {
  const { document, section, heading } = page.finding
  return (
    <header className="finding-title">
      <p className="kicker">
        <a href={viewHref({ name: 'document', symbol: document.symbol })}>
          <bdi>{document.symbol}</bdi>
        </a>{' '}
        · <bdi>{day(document.adopted)}</bdi>
      </p>
      <h1 lang={document.language} dir="auto">
        <SubjectTitle of={page.finding} />
      </h1>
      {heading && (
        <p className="quiet" lang={document.language} dir="auto">
          <NumberedTitle of={section} />
        </p>
      )}
      <div className="actions">
        <CiteActions document={document} paragraphs={numbersOf(page)} />
        <OfficialLink className="button" href={document.url}>
          {t('officialText')}
        </OfficialLink>
      </div>
    </header>
  )
}

/** Side by side where there is room. */
function Sides({ page }: { page: FindingPage }) {
  const { concern, recommendation, document, doubtful } = page.finding
  return (
    <>
      <div className="sides">
        {concern ? (
          <ParagraphView paragraph={concern} language={document.language} />
        ) : (
          <p className="quiet">{t('noConcern')}</p>
        )}
        {recommendation ? (
          <ParagraphView paragraph={recommendation} language={document.language} />
        ) : (
          <p className="quiet">{t('noRecommendation')}</p>
        )}
      </div>
      {doubtful && <p className="quiet">{t('pairDoubtful')}</p>}
    </>
  )
}
