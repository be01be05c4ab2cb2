import { t } from './translate'

interface Titled {
  id: string
  title: string
}

/** What packs number so stands before the first section: it has no title of its own, and is named in the reader's language. */
export const isBefore = (id: string): boolean => id === '0'

/** What a finding is about, in a line of plain text: its sub-heading, or its section where it has none. */
export const subjectTitle = ({ heading, section }: { heading: Titled | null; section: Titled }): string =>
  heading?.title ?? (isBefore(section.id) ? t('section.before') : section.title)
