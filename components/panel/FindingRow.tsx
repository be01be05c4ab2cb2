import type { ReactNode } from 'react'
import type { FindingLink } from '../../data/library/views'
import { SubjectTitle } from '../shared/SectionTitle'
import { viewHref } from '../views'
import { range } from '../words'

/** A finding in a list: its paragraphs in the margin, its subject beside them. */
export function FindingRow({ link, note }: { link: FindingLink; note?: ReactNode }) {
  return (
    <a className="row finding-row" data-row href={viewHref({ name: 'finding', key: link.key })}>
      <span className="number">{range(link.paragraphs)}</span>
      <span>
        <span className="subject">
          <bdi lang={link.language}>
            <SubjectTitle of={link} />
          </bdi>
        </span>
        {note !== undefined && <span className="quiet"> {note}</span>}
      </span>
    </a>
  )
}
