import { expect, test } from 'vitest'
import { isNoteMarker } from './marker'

const first = (html: string): Element => {
  const holder = document.createElement('p')
  holder.innerHTML = html
  return holder.firstElementChild as Element
}

test.each(['3', '[3]', '(12)', '*', '†', '1, 2', 'b', '[a]', '[note 4]', '[citation needed]'])(
  '%s marks a note',
  (text) => {
    expect(isNoteMarker(first(`<sup>${text}</sup>`))).toBe(true)
  },
)

test.each(['nd', 'th', 'er', 'º', 'o', 'bis'])('%s is the end of an ordinal', (text) => {
  expect(isNoteMarker(first(`<sup>${text}</sup>`))).toBe(false)
})

test('also by what the page or the word processor calls it', () => {
  expect(isNoteMarker(first('<a role="doc-noteref">7</a>'))).toBe(true)
  expect(isNoteMarker(first('<span class="MsoFootnoteReference">7</span>'))).toBe(true)
  expect(isNoteMarker(first('<span>7</span>'))).toBe(false)
})
