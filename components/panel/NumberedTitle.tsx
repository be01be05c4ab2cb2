import { SectionTitle } from '../shared/SectionTitle'
import { t } from '../words'

/** The title of a section with its number, as its document prints it. */
export function NumberedTitle({ of: { id, title } }: { of: { id: string; title: string } }) {
  return <SectionTitle id={id}>{t('finding.section', { id, title })}</SectionTitle>
}
