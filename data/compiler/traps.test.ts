import { expect, test } from 'vitest'
import { compiled, madeUp, paragraphOf, source } from './testing/source'

const document = compiled(source)
const item = (number: number, letter: string) =>
  paragraphOf(document, number).items.find((each) => each.letter === letter)

test('the page header in the middle of paragraph 22 leaves no trace', () => {
  expect(item(22, 'c')?.text).toMatch(/^Strengthen the human, .* with full enjoyment of their rights;$/)
  expect(item(22, 'd')?.text).toMatch(/^Review policies .* childcare and the service sectors;$/)
})

test('a line after a page break is text, though it is indented like a heading', () => {
  expect(item(7, 'a')?.text).toContain(
    'by sex, age, nationality, ethnic origin, socioeconomic background, disability and',
  )
  expect(paragraphOf(document, 17).lead).toContain('of the Optional Protocol. However, the Committee regrets')
  expect(paragraphOf(document, 26).lead).toContain('as well as the recent International Megan’s Law to Prevent')
})

test('an item directly after its announcement, without a blank line', () => {
  expect(paragraphOf(document, 36).lead).toMatch(/The Committee is furthermore concerned about:$/)
  expect(item(36, 'a')?.text).toMatch(/^Lack of shelters .* unsafe home environments;$/)
  expect(item(4, 'b')?.text).toBe(
    'The enactment of the Preventing Sex Trafficking and Strengthening Families Act on 29 September 2014; and',
  )
  expect(item(4, 'c')?.text).toBe(
    'The enactment of Trafficking Victims Protection Reauthorization Act (TVPRA) on 7 March 2013.',
  )
})

test('lines that start with a number are no paragraph', () => {
  expect(paragraphOf(document, 1).lead).toMatch(/2221st meeting, held on 2 June 2017\.$/)
  expect(item(29, 'a')?.text).toContain(
    'in accordance with articles 2 and 3 of the Optional Protocol, at federal level',
  )
})

test('lines that start with a parenthesis are no item', () => {
  expect(paragraphOf(document, 15).lead).toContain(
    'concluding observations (CRC/C/OPSC/CO2, para 18) that the State party:',
  )
  expect(paragraphOf(document, 33).lead).toContain('previous recommendation (CRC/C/OPSC/USA/CO, para 40), that')
})

test('further sentences of an item stay in it', () => {
  expect(item(6, 'c')?.text).toMatch(/by the Optional Protocol\. This also leads to .* international levels\.$/)
  expect(item(7, 'a')?.text).toMatch(
    /exercises sovereignty\. The Committee further recommends .* federal and state levels;$/,
  )
})

test('a hyphen at a line’s end stays, a range pulled apart closes', () => {
  expect(paragraphOf(document, 28).lead).toContain('which have adopted safe-harbour laws has increased')
  expect(item(5, 'c')?.text).toMatch(/for 2013-2017\.$/)
})

test('a hyphen the typesetter made goes where the document writes the word in one', () => {
  const text = madeUp('2. The Committee welcomes the develop-\nment of a safe-\nhouse. The development is slow.')
  expect(paragraphOf(compiled(text), 2).lead).toBe(
    'The Committee welcomes the development of a safe-house. The development is slow.',
  )
})

test('a point cited in the middle of a sentence is no item, even at a line’s start', () => {
  const text = madeUp('2. The Committee is concerned at breaches of article 3 (1)\n(a) of the Optional Protocol.')
  expect(paragraphOf(compiled(text), 2)).toMatchObject({
    items: [],
    lead: expect.stringContaining('article 3 (1) (a) of'),
  })
})

test('a paragraph broken by a page goes on after it', () => {
  const pages =
    'children\n\n\n\nCRC/C/XAA/CO/2\n\n 3 \n\n in the fields. They work long hours.\n\nCRC/C/XAA/CO/2\n\n4\n\nThey are young.'
  expect(paragraphOf(compiled(madeUp(`2. The Committee is concerned about ${pages}`)), 2).lead).toBe(
    'The Committee is concerned about children in the fields. They work long hours. They are young.',
  )
})

test('an item broken after a semicolon goes on, as its small letter shows', () => {
  const text = madeUp('2. The Committee urges the State party to:\n\n(a) Protect girls; boys;\n\nand other children.')
  expect(paragraphOf(compiled(text), 2).items).toEqual([
    { letter: 'a', text: 'Protect girls; boys; and other children.' },
  ])
})

test('headings are told by what follows them, not by indentation', () => {
  const text = madeUp(
    'I. Measures\n\nBudget and\nplanning\n\n2. The Committee regrets the cuts.\n\nChildren in care\n\n3. The Committee regrets the delay.',
  )
  const { headings, paragraphs } = compiled(text)
  expect(headings.map(({ title }) => title)).toEqual(['Budget and planning', 'Children in care'])
  expect(paragraphs.map(({ lead }) => lead).slice(1)).toEqual([
    'The Committee regrets the cuts.',
    'The Committee regrets the delay.',
  ])
})

test('numbered headings without a blank line around them, and a heading below one that ends in a parenthesis', () => {
  const text = madeUp(
    `A. General measures of implementation (arts. 4, 42 and 44 of the Convention)
1. Coordination
2. The Committee is concerned at the lack of a plan for the whole territory of the State
party.
3. The Committee recommends a plan.
CRC/C/XAA/CO/2
page 2
2. Optional Protocols
4.
The Committee encourages the State party to ratify both.`,
  )
  const { sections, headings, paragraphs } = compiled(text)
  expect(sections.at(-1)?.title).toBe('General measures of implementation (arts. 4, 42 and 44 of the Convention)')
  expect(headings.map(({ title }) => title)).toEqual(['1. Coordination', '2. Optional Protocols'])
  expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4])
})

test('a title whose lines stand apart, and the job number of an unedited version', () => {
  const text = madeUp('2. The Committee notes it.\n\nGE.15-').replace('second periodic', 'second\n\n\nperiodic')
  expect(compiled(text).title).toBe('Concluding observations on the second periodic report of Arcadia')
  expect(paragraphOf(compiled(text), 2).lead).toBe('The Committee notes it.')
})

test('the line endings and invisible characters of other extractions make no difference', () => {
  expect(compiled(`\ufeff${source.replaceAll('\n', '\r\n').replaceAll('and ', 'and\u00a0')}`)).toEqual(document)
})

test('the mark of a footnote goes, and a number of the text that reads like one stays', () => {
  const text = madeUp(
    '2. The Committee regrets the delay of the replies (CRC/C/XAA/Q/2/Add.1) and the lack of a Guide.1\n\n1 See CRC/C/XAA/2, paras.1 and 5.',
  )
  expect(paragraphOf(compiled(text), 2)).toMatchObject({
    lead: 'The Committee regrets the delay of the replies (CRC/C/XAA/Q/2/Add.1) and the lack of a Guide.',
    symbols: [expect.objectContaining({ symbol: 'CRC/C/XAA/Q/2/Add.1' })],
  })
})

test('footnotes whose marks stand on lines of their own', () => {
  const text = madeUp(
    '2. The Committee regrets the delay.1\n\n*\n  Adopted by the Committee at its sixtieth session.\n1\n  See CRC/C/XAA/2.\n\n3. The Committee regrets the cuts.',
  )
  expect(
    compiled(text)
      .paragraphs.map(({ lead }) => lead)
      .slice(1),
  ).toEqual(['The Committee regrets the delay.', 'The Committee regrets the cuts.'])
})

test('articles in parentheses at a sentence’s end are those of the treaty, whatever law stands before', () => {
  const text = madeUp(
    '2. The Committee is concerned that article 12 of the Criminal Code is vague (arts. 2 and 3 (1)). It regrets the wording of the Children Act (art. 5).',
  )
  const cited = paragraphOf(compiled(text), 2).provisions.filter(({ instrument }) => instrument === 'CRC')
  expect(cited.map(({ provisions }) => provisions)).toEqual([['2', '3.1']])
})

test.each(['in hybrid format', 'virtually'])('meetings held %s', (how) => {
  const text = madeUp('2. The Committee notes it.').replace('meeting, held on 2 May', `meeting, held ${how} on 2 May`)
  expect(compiled(text)).toMatchObject({ considered: '2012-05-02', adopted: '2012-06-01' })
})

test('items that say what the State party should do recommend, others list', () => {
  const text = madeUp(
    '2. The Committee is concerned about prisons.\n\n(a) The State party should reduce overcrowding;\n\n(b) Staff.',
  )
  expect(paragraphOf(compiled(text), 2).functions).toEqual(['concern', 'recommendation'])
  const listed = madeUp('2. The Committee is concerned about:\n\n(a) Prisons that the State party should close.')
  expect(paragraphOf(compiled(listed), 2).functions).toEqual(['concern'])
})
