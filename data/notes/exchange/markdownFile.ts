import type { Note } from '../../api'
import { dayOf } from './day'
import { grouped, pageQuoted, quotedBy, type Subjects } from './subjects'

/** One text with all notes by what they are about, for reading and for writing on. */
export function toMarkdown(notes: readonly Note[], subjects: Subjects): string {
  const parts = grouped(notes, subjects).map(({ subject, notes }) =>
    [`## ${inLine(subject.title)}`, inLine(subject.citation.text), ...notes.map(section)].join('\n\n'),
  )
  return `${['# Notes', ...parts].join('\n\n')}\n`
}

function section(note: Note): string {
  const { body, tags, created, source } = note
  const quoted = quotedBy(note)
  const parts = [
    `### ${[dayOf(created), pageQuoted(note), tags.map(inLine).join(', ')].filter((part) => part !== '').join(' · ')}`,
    quoted !== '' && quoted.replace(/^/gm, '> '),
    body,
    source && `Written on ${inLine(source.title)} <${source.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** Text of others in one line, without marks of its own. */
const inLine = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
