import type { FindingLink, FindingPage } from '../../data/library/views'
import { BackIcon, ForwardIcon } from '../shared/icons'
import { SubjectTitle } from '../shared/SectionTitle'
import { viewHref } from '../views'
import { range, t } from '../words'

/** The findings before and after in the document. */
export function Neighbours({ page: { previous, next } }: { page: FindingPage }) {
  if (previous === null && next === null) return null
  return (
    <nav className="neighbours" aria-label={t('finding.neighbours')}>
      {previous && <Neighbour link={previous} label={t('previous')} rel="prev" />}
      {next && <Neighbour link={next} label={t('next')} rel="next" />}
    </nav>
  )
}

function Neighbour({ link, label, rel }: { link: FindingLink; label: string; rel: 'prev' | 'next' }) {
  return (
    <a className={`neighbour ${rel}`} rel={rel} href={viewHref({ name: 'finding', key: link.key })}>
      <span className="quiet">
        {rel === 'prev' && <BackIcon />}
        {label} · {range(link.paragraphs)}
        {rel === 'next' && <ForwardIcon />}
      </span>
      <span lang={link.language} dir="auto">
        <SubjectTitle of={link} />
      </span>
    </a>
  )
}
