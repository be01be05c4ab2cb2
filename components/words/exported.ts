import type { ExportWords } from '../../data/notes/exchange/words'
import { dayHere } from './formats'
import { provisionsWords } from './reference'
import { subjectTitle } from './section'
import { direction, language, t } from './translate'

/** The words of a file that is saved now. */
export const exportWords = (): ExportWords => ({
  lang: language(),
  dir: direction(),
  title: t('notes.title'),
  day: dayHere,
  page: (page) => t('notes.onPage', { page }),
  writtenOn: (title) => t('exchange.writtenOn', { title }),
  paragraph: (symbol, paragraph) => `${symbol}, ${t('paragraphs', { count: 1, numbers: paragraph })}`,
  finding: subjectTitle,
  provision: (instrument, provision) => provisionsWords(instrument, [provision]),
})
