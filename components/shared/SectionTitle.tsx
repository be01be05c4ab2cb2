import type { ReactNode } from 'react'
import type { FindingView } from '../../data/api'
import { isBefore, language, t } from '../words'

/** The title of a section in the language of its document, as `children` put it. */
export function SectionTitle({ id, children }: { id: string; children: ReactNode }) {
  return isBefore(id) ? <span lang={language()}>{t('section.before')}</span> : children
}

/** What a finding is about: its sub-heading, or its section where it has none. */
export function SubjectTitle({ of: { heading, section } }: { of: Pick<FindingView, 'heading' | 'section'> }) {
  return heading ? heading.title : <SectionTitle id={section.id}>{section.title}</SectionTitle>
}
