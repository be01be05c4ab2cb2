import { expect, test } from 'vitest'
import { passageAround } from './passage'

const cited = 'article 9'

function around(paragraph: string) {
  const start = paragraph.indexOf(cited)
  return passageAround(paragraph, start, start + cited.length)
}

test('a short paragraph is given whole, white space collapsed', () => {
  expect(around('  See \n  article 9   of it. ')).toEqual({ text: 'See article 9 of it.', at: 4 })
})

test.each([
  ['in the middle', `${'before '.repeat(400)}${cited}${' after'.repeat(400)}`],
  ['at the start', `${cited}${' after'.repeat(400)}`],
  ['at the end', `${'before '.repeat(400)}${cited}`],
  ['without spaces', `${'x'.repeat(4_000)}${cited}${'x'.repeat(4_000)}`],
])('of a long paragraph the part around the reference, cut between words: %s', (_name, paragraph) => {
  const { text, at } = around(paragraph)
  expect(text.length).toBeLessThanOrEqual(1_000)
  expect(text.slice(at, at + cited.length)).toBe(cited)
  expect(paragraph).toContain(text)
  expect(text).toMatch(/^(?:before|article 9)(?: before| after| article 9)*$/)
})
