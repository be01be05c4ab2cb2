import type { Note } from '../../api'
import { grouped, pageQuoted, quotedBy, type Subjects } from './subjects'
import type { ExportWords } from './words'

/** One text with all notes by what they are about, for reading and for writing on. */
export function toMarkdown(notes: readonly Note[], subjects: Subjects, words: ExportWords): string {
  const parts = grouped(notes, subjects, words.lang).map(({ subject, notes }) =>
    [`## ${inLine(subject.title)}`, inLine(subject.citation.text), ...notes.map((note) => section(note, words))].join(
      '\n\n',
    ),
  )
  return `${[`# ${words.title}`, ...parts].join('\n\n')}\n`
}

function section(note: Note, words: ExportWords): string {
  const { body, tags, created, source } = note
  const quoted = quotedBy(note)
  const parts = [
    `### ${[words.day(created), pageQuoted(note, words), tags.map(inLine).join(', ')].filter((part) => part !== '').join(' · ')}`,
    quoted !== '' && asWritten(quoted).replace(/^/gm, '> '),
    body,
    source && pageOf(source, words),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** The page it was written on; nothing where there is neither a title nor an address. */
function pageOf({ title, url }: NonNullable<Note['source']>, words: ExportWords): string {
  const named = [inLine(title), url && `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`].filter((part) => part !== '')
  return named.length === 0 ? '' : words.writtenOn(named.join(' '))
}

/** Text of others, without marks of its own: no picture is fetched for it, and no heading or list begins in it. */
const asWritten = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^([^\S\r\n\u2028\u2029]*)(\d*)([-+=.)])/gm, '$1$2\\$3')

const inLine = (text: string) => asWritten(text.replace(/\s+/g, ' '))
