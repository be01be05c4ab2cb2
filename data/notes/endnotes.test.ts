import { expect, test } from 'vitest'
import type { Note, Quote } from '../api'
import { endnotesOf } from './endnotes'

const document = 'ni:///sha-256;abc'
const text =
  'The Committee welcomes the law of 2019. It is concerned at the liability of legal persons. It recommends a fund.'
const second = text.indexOf('It is concerned')
const quoted = (exact: string): Quote => ({ exact, prefix: '', suffix: '' })

let made = 0
function note(body: string, part: Partial<Note>): Note {
  const at = `2026-01-02T09:00:0${made++}.000Z`
  const target = { type: 'passage', url: document, title: 'A bill' } as const
  return { id: body, body, target, tags: [], created: at, updated: at, revision: 1, ...part }
}
const on = (body: string, exact: string, page = 1) =>
  note(body, { target: { type: 'passage', url: `${document}#page=${page}`, title: 'A bill', quote: quoted(exact) } })

const notes = [
  on('lost', 'words that were never here at all', 7),
  on('later', 'liability of legal persons'),
  on('first', 'welcomes the law of 2019'),
  note('whole', {}),
  note('at a reference', {
    target: { type: 'provision', instrument: 'OPSC', provision: '9.1' },
    source: { url: document, title: 'A bill', quote: 'It recommends a fund.' },
  }),
]
const pageAt = (offset: number) => (offset < second ? 1 : 2)

test('notes are numbered as their words stand in the document: before them those on the whole, behind them what is not found', () => {
  const found = endnotesOf(notes, text, pageAt)
  expect(found.map(({ number, note }) => `${number} ${note.body}`)).toEqual([
    '1 whole',
    '2 first',
    '3 later',
    '4 at a reference',
    '5 lost',
  ])
  expect(found.map(({ page }) => page)).toEqual([null, 1, 2, 2, 7])
  expect(found.map(({ quote }) => quote)[3]).toBe('It recommends a fund.')
})

test('where the text is not known, the page is that of the address', () => {
  const found = endnotesOf(notes, null, () => null)
  expect(found.map(({ note, page }) => [note.body, page])).toContainEqual(['lost', 7])
  expect(found.every(({ offset }) => offset === null)).toBe(true)
})
