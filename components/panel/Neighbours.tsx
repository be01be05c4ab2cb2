import type { FindingLink, FindingPage } from '../client'
import { BackIcon, ForwardIcon } from '../shared/icons'
import { viewHref } from '../views'
import { words } from '../words'

/** The findings before and after in the document. */
export function Neighbours({ page: { previous, next } }: { page: FindingPage }) {
  if (previous === null && next === null) return null
  return (
    <nav className="neighbours" aria-label={words.finding.neighbours}>
      {previous && <Neighbour link={previous} label={words.previous} rel="prev" />}
      {next && <Neighbour link={next} label={words.next} rel="next" />}
    </nav>
  )
}

function Neighbour({ link, label, rel }: { link: FindingLink; label: string; rel: 'prev' | 'next' }) {
  return (
    <a className={`neighbour ${rel}`} rel={rel} href={viewHref({ name: 'finding', key: link.key })}>
      <span className="quiet">
        {rel === 'prev' && <BackIcon />}
        {label} · {words.range(link.paragraphs)}
        {rel === 'next' && <ForwardIcon />}
      </span>
      <span>{link.title}</span>
    </a>
  )
}
