import { expect, test } from 'vitest'
import { compileWithDoubts } from '../compiler'
import { fixture, goldNames } from '../compiler/testing/gold'
import { source } from '../compiler/testing/source'
import { paragraphText } from '../paragraph'
import { applyChange, draftOf, packOf, splitPlaces } from '.'
import { settledFindings } from './findings'
import type { Change, Draft } from './types'

const lines = source.split('\n')
const draft = draftOf(compileWithDoubts(source), (line) => lines.slice(0, line - 1).join('\n').length)

const change = (from: Draft, ...changes: Change[]): Draft => changes.reduce(applyChange, from)
const paragraph = ({ document }: Draft, number: number) => {
  const found = document.paragraphs.find((each) => each.number === number)
  if (!found) throw new Error(`no paragraph ${number}`)
  return found
}
const ids = ({ document }: Draft) => document.findings.map(({ id }) => id)

test('a draft says where its paragraphs stand in the source', () => {
  const index = draft.document.paragraphs.findIndex(({ number }) => number === 22)
  expect(source.slice(draft.starts[index] ?? 0).trimStart()).toMatch(/^22\. The Committee/)
})

test('nothing changes in a document that nobody corrected', () => {
  expect(packOf(draft).documents).toEqual([draft.document])
  expect(settledFindings(draft.document)).toEqual(draft.document.findings)
})

test.each(goldNames())('the findings of %s need no settling', (name) => {
  const [document] = compileWithDoubts(fixture(name)).pack.documents
  expect(document && settledFindings(document)).toEqual(document?.findings)
})

test('what a paragraph does is corrected, its doubt is settled, and the findings follow', () => {
  const doubtful = {
    ...draft,
    doubts: [{ about: 'reading', paragraph: 21, what: { says: 'read-note', paragraph: 21 } } as const],
  }
  const changed = change(doubtful, { type: 'functions', paragraph: 21, functions: ['note', 'welcome'] })
  expect(paragraph(changed, 21).functions).toEqual(['welcome', 'note'])
  expect(changed.doubts).toEqual([])
  expect(ids(draft)).toContain('21-22')
  expect(ids(changed)).not.toContain('21-22')
  expect(ids(changed)).toContain('22')
  expect(packOf(changed).documents).toEqual([changed.document])
  const back = change(changed, { type: 'functions', paragraph: 21, functions: ['concern'] })
  expect(ids(change(back, { type: 'pair', concern: 21, recommendation: 22 }))).toEqual(ids(draft))
})

test('a paragraph does at least one thing', () => {
  expect(change(draft, { type: 'functions', paragraph: 21, functions: [] })).toBe(draft)
})

test('a concern is given another answer, or none; what then has no partner stands alone', () => {
  const other = change(draft, { type: 'pair', concern: 21, recommendation: 23 })
  expect(ids(other)).toContain('21-23')
  expect(ids(other)).toContain('22')
  const none = change(draft, { type: 'pair', concern: 21, recommendation: null })
  expect(ids(none).filter((id) => /^2[12]/.test(id))).toEqual(['21', '22'])
  for (const each of [other, none]) expect(packOf(each).documents).toEqual([each.document])
})

test('only a concern is answered, and only by a recommendation', () => {
  expect(change(draft, { type: 'pair', concern: 22, recommendation: 24 })).toBe(draft)
  expect(change(draft, { type: 'pair', concern: 21, recommendation: 24 })).toBe(draft)
})

test('a paragraph is put behind the one before it, and those behind are renumbered with their findings', () => {
  const changed = change(draft, { type: 'merge', paragraph: 11 })
  expect(changed.document.paragraphs).toHaveLength(45)
  expect(changed.starts).toHaveLength(45)
  expect(paragraph(changed, 10).lead).toBe(`${paragraph(draft, 10).lead} ${paragraph(draft, 11).lead}`)
  expect(paragraph(changed, 11).lead).toBe(paragraph(draft, 12).lead)
  expect(ids(changed)).toContain('20-21')
  expect(packOf(changed).documents).toEqual([changed.document])
})

test('a list that is merged stays a list, and what goes on behind one follows it', () => {
  const withList = change(draft, { type: 'merge', paragraph: 9 })
  expect(paragraph(withList, 8).items).toEqual(paragraph(draft, 9).items)
  const behind = change(draft, { type: 'merge', paragraph: 5 })
  expect(paragraph(behind, 4).items).toEqual(paragraph(draft, 4).items)
  expect(paragraphText(paragraph(behind, 4))).toBe(
    `${paragraphText(paragraph(draft, 4))} ${paragraphText(paragraph(draft, 5))}`,
  )
})

test('a paragraph is parted before a sentence, and merging it again gives what was there', () => {
  const [place] = splitPlaces(paragraph(draft, 11))
  expect(place?.words).toMatch(/^In doing so, the State party should/)
  if (!place) throw new Error('nowhere to part')
  const changed = change(draft, { type: 'split', paragraph: 11, place: place.place })
  expect(changed.document.paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 47 }, (_, at) => at + 1))
  expect(paragraph(changed, 12).lead).toBe(place.words)
  expect(changed.doubts.at(-1)).toMatchObject({ about: 'reading', paragraph: 12 })
  expect(packOf(changed).documents).toEqual([changed.document])
  const back = change(changed, { type: 'merge', paragraph: 12 })
  expect(back.document).toEqual(draft.document)
})

test('every place of every paragraph parts it without losing a word', () => {
  const bare = (text: string) => text.replace(/\([a-z]+\) |\s/g, '')
  for (const each of draft.document.paragraphs) {
    for (const { place } of splitPlaces(each)) {
      const changed = change(draft, { type: 'split', paragraph: each.number, place })
      const parts = [each.number, each.number + 1].map((number) => paragraphText(paragraph(changed, number)))
      expect(bare(parts.join(''))).toBe(bare(paragraphText(each)))
      expect(packOf(changed).documents).toEqual([changed.document])
    }
  }
})

test('citations go with the words that print them', () => {
  const place = splitPlaces(paragraph(draft, 6)).find(({ words }) => words.startsWith('In this regard'))
  if (!place) throw new Error('nowhere to part')
  const changed = change(draft, { type: 'split', paragraph: 6, place: place.place })
  expect(paragraph(changed, 6).symbols).toEqual([])
  expect(paragraph(changed, 7).symbols).toEqual(paragraph(draft, 6).symbols)
})

test('a doubt that is settled is gone from the draft and from the pack', () => {
  const name = goldNames().find((each) => compileWithDoubts(fixture(each)).unsure.some((one) => one.paragraph !== null))
  const doubtful = draftOf(compileWithDoubts(fixture(name ?? '')), () => null)
  const settled = doubtful.doubts.reduce((now, { paragraph }) => change(now, { type: 'settle', paragraph }), doubtful)
  expect(doubtful.doubts.length).toBeGreaterThan(0)
  expect(settled.doubts).toEqual([])
  expect(JSON.stringify(settled.document)).not.toContain('"unsure"')
})
