import type { Note } from '../../api'
import { quotedBy, type Subjects } from './subjects'

/** A table for spreadsheets, one note a row. It does not come back in: what a spreadsheet saves is no longer what was written. */

const columns = ['About', 'Kind', 'Citation', 'Address', 'Quoted', 'Note', 'Tags', 'Written', 'Changed', 'Page', 'Id']

export function toCsv(notes: readonly Note[], subjects: Subjects): string {
  const rows = notes
    .filter(({ deleted }) => deleted === undefined)
    .map((note) => {
      const { title, citation, url } = subjects(note.target)
      const { target, body, tags, created, updated, source, id } = note
      return [
        title,
        target.type,
        citation.text,
        url,
        quotedBy(note),
        body,
        tags.join(', '),
        created,
        updated,
        source?.url ?? '',
        id,
      ]
    })
  // The mark in front makes spreadsheets read the file as Unicode.
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A spreadsheet would calculate what begins like this; with an apostrophe in front it is text. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20|%]/

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
