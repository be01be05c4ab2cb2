import { expect, test } from 'vitest'
import { versioned } from '../library/bundled'
import { factsOf } from '../library/facts'
import { shippedPack } from '../library/shipped'
import { citeDocument, citeProvisions, paragraphWords } from './index'

const facts = (await versioned(shippedPack)).pack.documents.map(factsOf)

test('a paragraph is cited as in a United Nations footnote', () => {
  const [document] = facts
  expect(document && citeDocument(document, [22]).text).toBe(
    'Committee on the Rights of the Child, concluding observations on the combined third and fourth report submitted by the United States of America under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography, CRC/C/OPSC/USA/CO/3-4, 2 June 2017, para. 22.',
  )
})

test('a document without paragraphs ends with its date', () => {
  const [document] = facts
  expect(document && citeDocument(document).text).toMatch(/, CRC\/C\/OPSC\/USA\/CO\/3-4, 2 June 2017\.$/)
})

test('markup in a title is text in the HTML form', () => {
  const [document] = facts
  const citation = document && citeDocument({ ...document, title: 'Observations <b>& "more"</b>*' })
  expect(citation?.html).toContain('observations &lt;b&gt;&amp; &quot;more&quot;&lt;/b&gt;, CRC')
})

test.each([
  [[], ''],
  [[22], 'para. 22'],
  [[24, 25], 'paras. 24 and 25'],
  [[21, 22, 23, 30], 'paras. 21–23 and 30'],
  [['39.c'], 'para. 39 (c)'],
  [['7', '37.b', '42'], 'paras. 7, 37 (b) and 42'],
])('%j is cited as %j', (paragraphs, words) => {
  expect(paragraphWords(paragraphs)).toBe(words)
})

test('a provision is cited by the title of its treaty and where it is published', () => {
  expect(citeProvisions('OPSC', ['9.1']).text).toBe(
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography, art. 9 (1) (United Nations, Treaty Series, vol. 2171, No. 27531).',
  )
  expect(citeProvisions('CRC', ['2', '3']).text).toMatch(/^Convention on the Rights of the Child, arts\. 2 and 3 \(/)
})
