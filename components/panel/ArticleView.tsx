import type { RankedFinding, Tie } from '../../data/api'
import type { FindingLink } from '../../data/library/views'
import { everyOf } from '../shared/everyOf'
import { OfficialLink } from '../shared/OfficialLink'
import { Requirements } from '../shared/Requirements'
import { useLoad } from '../shared/useLoad'
import { WhyShown } from '../shared/WhyShown'
import { viewHref } from '../views'
import { articleTitle, t, whyWords } from '../words'
import { Await } from './Await'
import { useClient } from './context'
import { FindingRow } from './FindingRow'
import { Message } from './Message'
import { NotesOn } from './notes/NotesOn'

const ties = everyOf<Tie>()(['pinpoint', 'paragraph', 'heading', 'subject'])

function linkOf({ finding, paragraphs }: RankedFinding): FindingLink {
  const { key, section, heading, document } = finding
  return {
    key,
    section,
    heading,
    language: document.language,
    paragraphs: [...paragraphs].sort((a, b) => a - b),
  }
}

/** An article: what it requires, the findings tied to it by how they are tied, and the notes on it. */
export function ArticleView({ instrument, number }: { instrument: string; number: string }) {
  const client = useClient()
  const page = useLoad(`article ${instrument} ${number}`, async () => {
    const treaty = (await client.treaties()).find((each) => each.instrument === instrument)
    const known = treaty?.articles.find((each) => each.article.number === number)
    if (treaty === undefined || known === undefined) return null
    const findings = await client.findingsOfArticle(instrument, number)
    return { treaty, article: known.article, tied: known.findings, findings }
  })
  return (
    <Await of={page}>
      {(value) =>
        value === null ? (
          <Message title={t('browse.missingArticle')} />
        ) : (
          <>
            <p className="kicker">{instrument}</p>
            <h1>{t('requiresTitled', { number: value.article.number, title: articleTitle(value.article) })}</h1>
            <Requirements articles={[value.article]} heading="h2" />
            <p>
              <OfficialLink href={value.treaty.officialUrl}>{t('browse.treatyText')}</OfficialLink>
            </p>
            {value.findings.length === 0 && <p className="quiet">{t('browse.noneOnArticle')}</p>}
            {ties.map((tie) => {
              const tied = value.findings.filter((each) => each.tie === tie)
              return tied.length === 0 ? null : <Tied key={tie} tie={tie} findings={tied} />
            })}
            {value.findings.length < value.tied && (
              <a className="onward" href={viewHref({ name: 'search', query: '', filters: { article: number } })}>
                {t('browse.allTied', { count: value.tied })}
              </a>
            )}
            <NotesOn target={{ type: 'provision', instrument, provision: number }} />
          </>
        )
      }
    </Await>
  )
}

/** Findings tied in one way; a reason they all share is said once. */
function Tied({ tie, findings }: { tie: Tie; findings: RankedFinding[] }) {
  const [first] = findings
  const isShared = new Set(findings.map(whyWords)).size === 1
  return (
    <section>
      <h2>{t(`ties.${tie}`)}</h2>
      {isShared && first !== undefined && (
        <p className="quiet lead">
          <WhyShown of={first} />
        </p>
      )}
      <ul className="rows">
        {findings.map((each) => (
          <li key={each.finding.key}>
            <FindingRow link={linkOf(each)} note={isShared ? undefined : <WhyShown of={each} />} />
          </li>
        ))}
      </ul>
    </section>
  )
}
