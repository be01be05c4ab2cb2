import type { ReactNode } from 'react'
import { language, t } from '../words'

/** What packs number so stands before the first section: it has no title of its own, and is named in the reader's language. */
export const isBefore = (id: string): boolean => id === '0'

/** The title of a section in the language of its document, as `children` put it. */
export function SectionTitle({ id, children }: { id: string; children: ReactNode }) {
  return isBefore(id) ? <span lang={language()}>{t('section.before')}</span> : children
}
