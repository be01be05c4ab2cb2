import type { Note } from '../../api'
import { localDay } from '../../localDay'
import { toCollection } from './annotations'
import { toCsv } from './csv'
import { toMarkdown } from './markdownFile'
import { toReport } from './report'
import type { Subjects } from './subjects'
import type { ExportWords } from './words'

/** `annotations` holds all there is and comes back in; the others are for reading, without the deleted notes. */
export type NotesFormat = 'annotations' | 'markdown' | 'csv' | 'report'

export interface NotesFile {
  name: string
  type: string
  content: string
}

const writers: Record<
  NotesFormat,
  { extension: string; type: string; write: (notes: readonly Note[], subjects: Subjects, words: ExportWords) => string }
> = {
  annotations: {
    extension: 'json',
    type: 'application/ld+json',
    write: (notes) => `${JSON.stringify(toCollection(notes), null, 1)}\n`,
  },
  markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: toCsv },
  report: { extension: 'html', type: 'text/html', write: toReport },
}

/** The notes as a file, named after what they are of and the day. */
export function writeNotes(
  format: NotesFormat,
  notes: readonly Note[],
  subjects: Subjects,
  words: ExportWords,
  { of = 'glossator', now = new Date() } = {},
): NotesFile {
  const { extension, type, write } = writers[format]
  return {
    name: `${of}-notes-${localDay(now)}.${extension}`,
    type,
    content: write(notes, subjects, words),
  }
}
