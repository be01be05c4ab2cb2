import { expect, test } from 'vitest'
import { compileWithDoubts } from '../compiler'
import { fixture, goldNames } from '../compiler/testing/gold'
import { source } from '../compiler/testing/source'
import { paragraphText } from '../paragraph'
import type { Paragraph } from '../schema'
import { applyChange, draftOf, packOf, splitPlaces } from '.'
import { doubtOf, withDoubtsThatAreLeft } from './doubts'
import { settledFindings } from './findings'
import type { Change, Doubt, Draft } from './types'

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
  expect(source.slice(draft.origins[index]?.start ?? 0).trimStart()).toMatch(/^22\. The Committee/)
})

test('nothing changes in a document that nobody corrected', () => {
  expect(packOf(draft).documents).toEqual([draft.document])
  expect(settledFindings(draft.document)).toEqual(draft.document.findings)
})

test.each(goldNames())('the findings of %s need no settling', (name) => {
  const [document] = compileWithDoubts(fixture(name)).pack.documents
  expect(document && settledFindings(document)).toEqual(document?.findings)
})

test.each(goldNames())('every doubt of %s has its mark in the pack, and every mark its doubt', (name) => {
  const read = draftOf(compileWithDoubts(fixture(name)), () => null)
  expect(withDoubtsThatAreLeft(read)).toEqual(read)
})

test('what a paragraph does is corrected, its doubt is settled, and the findings follow', () => {
  const doubtful = {
    ...draft,
    doubts: [doubtOf({ paragraph: 21, what: { says: 'read-note', paragraph: 21 } })],
  }
  const changed = change(doubtful, { type: 'functions', paragraph: 21, functions: ['note', 'welcome'] })
  expect(paragraph(changed, 21).functions).toEqual(['welcome', 'note'])
  expect(changed.doubts).toEqual([])
  expect(ids(draft)).toContain('21-22')
  expect(ids(changed)).not.toContain('21-22')
  expect(ids(changed)).toContain('22')
  expect(packOf(changed).documents).toEqual([changed.document])
  const back = change(changed, { type: 'functions', paragraph: 21, functions: ['concern'] })
  expect(ids(change(back, { type: 'pair', concern: 21, instead: null, recommendation: 22 }))).toEqual(ids(draft))
})

test('a paragraph does at least one thing', () => {
  expect(change(draft, { type: 'functions', paragraph: 21, functions: [] })).toBe(draft)
})

test('a concern is given another answer, or none; what then has no partner stands alone', () => {
  const other = change(draft, { type: 'pair', concern: 21, instead: 22, recommendation: 23 })
  expect(ids(other)).toContain('21-23')
  expect(ids(other)).toContain('22')
  const none = change(draft, { type: 'pair', concern: 21, instead: 22, recommendation: null })
  expect(ids(none).filter((id) => /^2[12]/.test(id))).toEqual(['21', '22'])
  for (const each of [other, none]) expect(packOf(each).documents).toEqual([each.document])
})

test('only a concern is answered, and only by a recommendation', () => {
  expect(change(draft, { type: 'pair', concern: 22, instead: null, recommendation: 24 })).toBe(draft)
  expect(change(draft, { type: 'pair', concern: 21, instead: 22, recommendation: 24 })).toBe(draft)
})

test('a paragraph is put behind the one before it, and those behind are renumbered with their findings', () => {
  const changed = change(draft, { type: 'merge', paragraph: 11 })
  expect(changed.document.paragraphs).toHaveLength(45)
  expect(changed.origins).toHaveLength(45)
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
  expect(changed.doubts.at(-1)).toMatchObject({ about: 'functions', paragraph: 12 })
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

const unsure = { rule: 'a rule', confidence: 0.5 }
/** The draft with these doubts, and their marks on paragraph 21, its answer and paragraph 25. */
const doubtful = (...whats: Doubt['what'][]): Draft => ({
  ...draft,
  document: {
    ...draft.document,
    paragraphs: draft.document.paragraphs.map((each) => ([21, 25].includes(each.number) ? { ...each, unsure } : each)),
    findings: draft.document.findings.map((each) => (each.id === '21-22' ? { ...each, unsure } : each)),
  },
  doubts: whats.map((what) => doubtOf({ paragraph: 'paragraph' in what ? what.paragraph : null, what })),
})
const answer = { says: 'answer', concern: 21, recommendation: 22 } as const
const says = ({ doubts }: Draft) => doubts.map(({ what }) => what)

test('doubts are settled one by one, and each mark goes from the pack with the last doubt that it is of', () => {
  const concern = { says: 'read-concern', paragraph: 21 } as const
  const note = { says: 'read-note', paragraph: 21 } as const
  const headings = [
    { says: 'heading', text: 'One' },
    { says: 'heading', text: 'Two' },
  ] as const
  const before = doubtful(...headings, concern, note, answer)
  const marks = ({ document }: Draft) => [
    paragraph({ ...before, document }, 21).unsure !== undefined,
    document.findings.some((each) => each.id === '21-22' && each.unsure),
  ]
  const first = change(before, { type: 'settle', doubt: 0 })
  expect(says(first)).toEqual([headings[1], concern, note, answer])
  const second = change(first, { type: 'settle', doubt: 1 })
  expect(says(second)).toEqual([headings[1], note, answer])
  expect(marks(second)).toEqual([true, true])
  const third = change(second, { type: 'settle', doubt: 1 })
  expect(marks(third)).toEqual([false, true])
  const fourth = change(third, { type: 'settle', doubt: 1 })
  expect(says(fourth)).toEqual([headings[1]])
  expect(marks(fourth)).toEqual([false, false])
  expect(change(fourth, { type: 'settle', doubt: 1 })).toBe(fourth)
  const none = change(fourth, { type: 'settle', doubt: 0 })
  expect(none.doubts).toEqual([])
  expect(packOf(none).documents).toEqual([none.document])
})

test('a correction settles what it corrects, and nothing else', () => {
  const state = { says: 'state', state: 'Arcadia' } as const
  const before = { ...draft, doubts: [doubtOf({ paragraph: 1, what: state })] }
  expect(says(change(before, { type: 'functions', paragraph: 1, functions: ['note'] }))).toEqual([state])
  const silent = { says: 'read-silent', paragraph: 25 } as const
  const other = change(doubtful(silent, answer), { type: 'pair', concern: 21, instead: 22, recommendation: 23 })
  expect(says(other)).toEqual([silent])
  const welcomed = change(doubtful(silent, answer), { type: 'functions', paragraph: 21, functions: ['welcome'] })
  expect(says(welcomed)).toEqual([silent])
})

test('doubts name their paragraphs by the numbers these have after a join or a part', () => {
  const joined = change(doubtful({ says: 'read-note', paragraph: 25 }, answer), { type: 'merge', paragraph: 11 })
  expect(joined.doubts).toEqual([
    { about: 'functions', paragraph: 24, what: { says: 'read-note', paragraph: 24 } },
    { about: 'pair', paragraph: null, what: { says: 'answer', concern: 20, recommendation: 21 } },
  ])
  const partedAtTheEnd = (from: Draft): Draft => {
    const place = splitPlaces(paragraph(from, 22)).at(-1)
    return place ? change(from, { type: 'split', paragraph: 22, place: place.place }) : from
  }
  const twice = partedAtTheEnd(partedAtTheEnd(draft))
  const parted = (number: number) => ({ says: 'parted', paragraph: number, before: number - 1 })
  expect(says(twice)).toEqual([parted(24), parted(23)])
  expect(says(change(twice, { type: 'merge', paragraph: 23 }))).toEqual([parted(23)])
})

test('a concern keeps its other answers when one is chosen anew, is given one more, and loses one', () => {
  const of21 = (from: Draft) => ids(from).filter((id) => id.startsWith('21'))
  const asked = change(draft, { type: 'functions', paragraph: 24, functions: ['recommendation'] })
  const more = change(asked, { type: 'pair', concern: 21, instead: null, recommendation: 23 })
  expect(of21(more)).toEqual(['21-22', '21-23'])
  const other = change(more, { type: 'pair', concern: 21, instead: 22, recommendation: 24 })
  expect(of21(other)).toEqual(['21-23', '21-24'])
  expect(of21(change(other, { type: 'pair', concern: 21, instead: 23, recommendation: null }))).toEqual(['21-24'])
})

test('what is joined to the end of a list that was parted stands behind its closing words', () => {
  const text = {
    lead: 'The Committee urges:',
    items: ['a', 'b'].map((letter) => ({ letter, text: `Item ${letter}.` })),
  }
  const alter = (each: Paragraph): Paragraph => {
    if (each.number === 11) return { ...each, ...text, closing: 'Closing words.' }
    return each.number === 12 ? { ...each, lead: 'Next words.', items: [], closing: 'Last words.' } : each
  }
  const paragraphs = draft.document.paragraphs.map(alter)
  const listed = { ...draft, document: { ...draft.document, paragraphs } }
  const parted = change(listed, { type: 'split', paragraph: 11, place: { before: 'item', at: 1 } })
  expect(paragraphText(paragraph(parted, 12))).toBe('Item b. Closing words.')
  const joined = change(parted, { type: 'merge', paragraph: 13 })
  expect(paragraphText(paragraph(joined, 12))).toBe('Item b. Closing words. Next words. Last words.')
})

test('a paragraph keeps its own id while others are joined and parted before it', () => {
  const idOf = (from: Draft, at: number) => from.origins[at]?.id
  expect(idOf(change(draft, { type: 'merge', paragraph: 11 }), 10)).toBe(idOf(draft, 11))
  const [place] = splitPlaces(paragraph(draft, 11))
  const parted = change(draft, { type: 'split', paragraph: 11, place: place?.place ?? { before: 'closing' } })
  expect(idOf(parted, 12)).toBe(idOf(draft, 11))
  expect(new Set(parted.origins.map(({ id }) => id)).size).toBe(47)
})
