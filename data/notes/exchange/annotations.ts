import { officialUrl } from '../../../citations/symbols/decode'
import type { Note, NoteTarget } from '../../api'

/**
 * Notes as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), the one format that holds all there is of a note, deleted
 * ones included. What the model has no word for stands under a prefix of our own.
 */

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const OURS = 'urn:glossator:note:'

export function toCollection(notes: readonly Note[]) {
  return {
    '@context': [CONTEXT, { glossator: 'urn:glossator:' }],
    id: 'urn:glossator:notes',
    type: 'AnnotationCollection',
    generator: { type: 'Software', name: 'Glossator' },
    total: notes.length,
    first: { id: 'urn:glossator:notes:1', type: 'AnnotationPage', startIndex: 0, items: notes.map(toAnnotation) },
  }
}

function toAnnotation(note: Note) {
  return {
    id: iriOf(note.id),
    type: 'Annotation',
    motivation: 'commenting',
    created: note.created,
    modified: note.updated,
    body: [
      { type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' },
      ...note.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ],
    target: toTarget(note.target),
    'glossator:revision': note.revision,
    ...(note.deleted !== undefined && { 'glossator:deleted': note.deleted }),
    ...(note.source && { 'glossator:writtenOn': note.source }),
  }
}

function toTarget(target: NoteTarget) {
  if (target.type !== 'passage') return { source: sourceOf(target), 'glossator:about': target }
  const { url, title, quote, frame } = target
  return {
    source: frame ?? url,
    // The page that a document in a frame was read on (Web Annotation Data Model, 4.4).
    ...(frame !== undefined && { scope: url }),
    'glossator:title': title,
    ...(quote && {
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        ...(quote.position ? [{ type: 'TextPositionSelector', ...quote.position }] : []),
      ],
    }),
  }
}

/** For other programs, which do not read what is under our prefix. */
function sourceOf(target: Exclude<NoteTarget, { type: 'passage' }>): string {
  if (target.type === 'provision') return `urn:glossator:provision:${target.instrument}:${target.provision}`
  const symbol = target.type === 'finding' ? target.key.replace(/#.*$/s, '') : target.symbol
  return officialUrl(symbol)
}

export const iriOf = (id: string) =>
  UUID.test(id) ? `urn:uuid:${id}` : /^\w+:/.test(id) ? id : `${OURS}${encodeURIComponent(id)}`

/** @throws URIError when it is one of ours with a damaged end. */
export function idOf(iri: string): string {
  const uuid = iri.replace(/^urn:uuid:/, '')
  if (UUID.test(uuid)) return uuid
  return iri.startsWith(OURS) ? decodeURIComponent(iri.slice(OURS.length)) : iri
}
