import type { DocumentNotes } from '../../components/reader/client'
import type { PaperNote } from '../../components/reader/print/client'
import { exportWords } from '../../components/words'
import { openLibrary } from '../../data/library'
import { notesOfDocument } from '../../data/notes/document'
import { type Endnote, endnotesOf } from '../../data/notes/endnotes'
import { writeNotes } from '../../data/notes/exchange/write'
import { readMarkdown } from '../../data/notes/markdown'
import type { Passages } from '../../reader/shown'
import { downloadText } from '../browser/download'
import { notesOnDemand } from '../browser/notes'
import { onDemand } from '../browser/onDemand'
import { shippedPack } from '../browser/shipped'
import { subjectsIn } from '../browser/subjects'
import { choices } from '../settings/choices'

const kept = notesOnDemand()
const opened = onDemand(() => openLibrary({ bundled: shippedPack() }))

/** The notes of the document that goes by these addresses, now. */
async function read(addresses: readonly string[]) {
  const [{ database }, library, { citationStyle }] = await Promise.all([kept(), opened(), choices.get()])
  const notes = await notesOfDocument(database, addresses)
  return { notes, subjects: await subjectsIn(library, notes, citationStyle) }
}

/** To be taken out in a file of their own. */
export async function notesToExport(addresses: readonly string[], name: string): Promise<DocumentNotes> {
  const { notes } = await read(addresses)
  return {
    count: notes.length,
    async exportNotes(format) {
      const { notes, subjects } = await read(addresses)
      downloadText(writeNotes(format, notes, subjects, exportWords(), { of: name.replace(/\.\w{1,5}$/, '') }))
    },
  }
}

/** To be printed behind it, each with where its words begin in the text. */
export async function notesToPrint(
  addresses: readonly string[],
  passages: Passages,
): Promise<(PaperNote & Pick<Endnote, 'offset'>)[]> {
  const { notes, subjects } = await read(addresses)
  return endnotesOf(notes, passages.text(), passages.pageOf).map(({ number, note, quote, offset, page }) => ({
    number,
    page,
    quote,
    offset,
    about: note.target.type === 'passage' ? null : subjects(note.target).title,
    text: readMarkdown(note.body),
    tags: note.tags,
  }))
}
