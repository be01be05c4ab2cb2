import * as fc from 'fast-check'
import type { Note, NoteTarget } from '../../api'
import { cleanTags } from '../tags'
import type { ExportWords } from './words'

/** Words that show where each goes. */
export const words: ExportWords = {
  lang: 'en',
  dir: 'ltr',
  title: 'Notes',
  day: (iso) => `on ${iso.slice(0, 10)}`,
  page: (page) => `p. ${page}`,
  writtenOn: (title) => `Written on ${title}`,
  paragraph: (symbol, paragraph) => `${symbol}, para. ${paragraph}`,
  finding: ({ heading, section }) => (heading ?? section).title,
  provision: (instrument, provision) => `${instrument}, article ${provision}`,
}

const word = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '<script>alert(1)</script>', '\uD800', '"\r\n,', '\u0000'),
)
const position = fc.record({ start: fc.nat(), end: fc.nat() })
const quote = fc.record(
  { exact: text, prefix: text, suffix: text, position },
  { requiredKeys: ['exact', 'prefix', 'suffix'] },
)

const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.record({ type: fc.constant('finding' as const), key: word }),
  fc.record({ type: fc.constant('paragraph' as const), symbol: word, paragraph: fc.integer({ min: 1 }) }),
  fc.record({ type: fc.constant('provision' as const), instrument: word, provision: word }),
  fc.record({ type: fc.constant('document' as const), symbol: word }),
  fc.record({ type: fc.constant('symbol' as const), symbol: word }),
  fc.record(
    { type: fc.constant('passage' as const), url: text, title: text, quote, frame: text },
    { requiredKeys: ['type', 'url', 'title'] },
  ),
)
const time = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Any note that the extension can hold. */
export const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.oneof(
      fc.uuid(),
      word.map((name) => `hypothesis:${name}`),
      fc.stringMatching(/^[a-z0-9~-]{1,20}$/),
    ),
    target,
    body: text,
    tags: fc.array(word, { maxLength: 4 }).map(cleanTags),
    source: fc.record({ url: text, title: text, quote: text }),
    created: time,
    updated: time,
    deleted: time,
    revision: fc.integer({ min: 1 }),
  },
  { requiredKeys: ['id', 'target', 'body', 'tags', 'created', 'updated', 'revision'] },
)

export const anyNotes = fc.uniqueArray(anyNote, { maxLength: 20, selector: ({ id }) => id })

/** As a file on disk: what is no Unicode text does not survive one. */
export const fileOf = (value: unknown): Blob => new Blob([typeof value === 'string' ? value : JSON.stringify(value)])
