import { expect, test } from 'vitest'
import { passageAround } from './passage'

const cited = 'article 9'

function around(paragraph: string) {
  const start = paragraph.indexOf(cited)
  return passageAround(paragraph, start, start + cited.length)
}

test('a short paragraph is given whole, white space collapsed', () => {
  expect(around('  See \n  article 9   of it. ')).toEqual({ text: 'See article 9 of it.', at: 4, end: 13 })
})

test.each([
  ['in the middle', `${'before '.repeat(400)}${cited}${' after'.repeat(400)}`],
  ['at the start', `${cited}${' after'.repeat(400)}`],
  ['at the end', `${'before '.repeat(400)}${cited}`],
])('of a long paragraph the part around the reference, cut between words: %s', (_name, paragraph) => {
  const { text, at } = around(paragraph)
  expect(text.length).toBeLessThanOrEqual(1_000)
  expect(text.slice(at, at + cited.length)).toBe(cited)
  expect(paragraph).toContain(text)
  expect(text).toMatch(/^(?:before|article 9)(?: before| after| article 9)*$/)
})

test('where the script has no spaces it is cut at its reach, and no character in two', () => {
  const { text, at, end } = around(`${'条约𠮷'.repeat(800)}${cited}${'条约𠮷'.repeat(800)}`)
  expect(text.slice(at, end)).toBe(cited)
  expect(Math.min(at, text.length - end)).toBeGreaterThan(400)
  expect(text.length).toBeLessThanOrEqual(1_000)
  expect(() => encodeURIComponent(text)).not.toThrow()
})

test('says where the reference ends in it, however the page breaks its lines', () => {
  const paragraph = 'See article 9\n            of the Optional Protocol on reporting.'
  const { text, at, end } = passageAround(paragraph, 4, paragraph.indexOf(' on reporting'))
  expect(text.slice(at, end)).toBe('article 9 of the Optional Protocol')
})
