import { describe, expect, test } from 'vitest'
import { versioned } from '../library/bundled'
import { factsOf } from '../library/facts'
import { shippedPack } from '../library/shipped'
import { citeDocument, citeProvisions, paragraphWords } from './index'
import { referenceFile } from './references'

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

test.each([
  [
    'bluebook',
    'Comm. on the Rts. of the Child, Concluding Observations on the Combined Third and Fourth Report Submitted by the United States of America Under Article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography, ¶¶ 24–25, U.N. Doc. CRC/C/OPSC/USA/CO/3-4 (June 2, 2017).',
  ],
  [
    'oscola',
    'Committee on the Rights of the Child, ‘Concluding observations on the combined third and fourth report submitted by the United States of America under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography’ (2 June 2017) UN Doc CRC/C/OPSC/USA/CO/3-4, paras 24 and 25.',
  ],
  [
    'apa',
    'Committee on the Rights of the Child. (2017). Concluding observations on the combined third and fourth report submitted by the United States of America under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography (CRC/C/OPSC/USA/CO/3-4, paras. 24 and 25). United Nations. https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4',
  ],
  [
    'chicago',
    'Committee on the Rights of the Child, Concluding Observations on the Combined Third and Fourth Report Submitted by the United States of America Under Article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography, CRC/C/OPSC/USA/CO/3-4 (June 2, 2017), paras. 24 and 25, https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4.',
  ],
] as const)('a finding in the style %s', (style, expected) => {
  const [document] = facts
  expect(document && citeDocument(document, [24, 25], style).text).toBe(expected)
})

test.each([
  ['un', 'Committee against Torture, Observations finales concernant la Ruritanie, CAT'],
  ['bluebook', 'Comm. against Torture, Observations finales concernant la Ruritanie, U.N.'],
  ['chicago', 'Committee against Torture, Observations finales concernant la Ruritanie, CAT'],
] as const)('a title in another language is no English headline, in the style %s', (style, begin) => {
  const [document] = facts
  const part = { symbol: 'CAT/C/RUR/CO/1', title: 'Observations finales concernant la Ruritanie*', language: 'fr' }
  expect(document && citeDocument({ ...document, ...part }, [], style).text.startsWith(begin)).toBe(true)
})

test.each([
  [
    'CAT/OP/RUR/1',
    'Subcommittee on Prevention of Torture, concluding',
    'Subcomm. on Prevention of Torture, Concluding',
  ],
  [
    'CMW/C/RUR/CO/1',
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families, concluding',
    'Comm. on the Prot. of the Rts. of All Migrant Workers and Members of Their Families, Concluding',
  ],
  ['XYZ/1', 'concluding observations', 'Concluding Observations'],
])('the author of %s', (symbol, un, bluebook) => {
  const [document] = facts
  const cited = (style: 'un' | 'bluebook') => document && citeDocument({ ...document, symbol }, [], style).text
  expect(cited('un')?.startsWith(un)).toBe(true)
  expect(cited('bluebook')?.startsWith(bluebook)).toBe(true)
})

test('a title in italics is so in the HTML form alone', () => {
  const [document] = facts
  const { text, html } = (document && citeDocument({ ...document, title: 'A & B' }, [], 'apa')) ?? {
    text: '',
    html: '',
  }
  expect(html).toContain('<i>A &amp; B</i>')
  expect(text).toContain(' A & B ')
})

test.each([
  ['2019-01-09', 'Jan. 9, 2019'],
  ['2018-03-01', 'Mar. 1, 2018'],
  ['2016-05-31', 'May 31, 2016'],
  ['2017-06-02', 'June 2, 2017'],
  ['2015-07-10', 'July 10, 2015'],
  ['2016-09-30', 'Sept. 30, 2016'],
  ['2014-10-06', 'Oct. 6, 2014'],
])('the Bluebook writes %s as “%s”, and paragraphs that are in no row after commas', (adopted, day) => {
  const [document] = facts
  const cited = document && citeDocument({ ...document, adopted }, [7, 22, 23, 30], 'bluebook').text
  expect(cited?.slice(cited.indexOf('¶'))).toBe(`¶¶ 7, 22–23, 30, U.N. Doc. CRC/C/OPSC/USA/CO/3-4 (${day}).`)
})

test.each([
  ['un', 'para. 39 (c).'],
  ['bluebook', '¶ 39(c), U.N. Doc. CRC/C/OPSC/USA/CO/3-4 (June 2, 2017).'],
  ['oscola', 'para 39(c).'],
] as const)('a point of a paragraph in the style %s', (style, end) => {
  const [document] = facts
  expect(document && citeDocument(document, ['39.c'], style).text.endsWith(` ${end}`)).toBe(true)
})

test('short prepositions and conjunctions stay small in a headline, longer ones do not', () => {
  const [document] = facts
  const title =
    'Children move into, over, upon and onto the land, yet fewer than before, so States report under article 9'
  expect(document && citeDocument({ ...document, title }, [], 'chicago').text).toContain(
    'Children Move into, over, upon and onto the Land, yet Fewer than Before, so States Report Under Article 9',
  )
})

test('the Convention in the Bluebook', () => {
  expect(citeProvisions('CRC', ['9.1'], 'bluebook').text).toBe(
    'Convention on the Rights of the Child art. 9(1), Nov. 20, 1989, 1577 U.N.T.S. 3.',
  )
})

test.each([
  ['bluebook', 'art. 9(1), May 25, 2000, 2171 U.N.T.S. 227.'],
  ['oscola', '(adopted 25 May 2000, entered into force 18 January 2002) 2171 UNTS 227, art 9(1).'],
] as const)('a provision in the style %s', (style, end) => {
  expect(citeProvisions('OPSC', ['9.1'], style).text.endsWith(end)).toBe(true)
})

test.each([
  [['3', '9'], 'arts. 3, 9'],
  [['3', '4', '5'], 'arts. 3–5'],
  [['3.1.a', '9.1'], 'arts. 3(1)(a), 9(1)'],
])('%j in the Bluebook is “%s”', (provisions, words) => {
  expect(citeProvisions('CRC', provisions, 'bluebook').text).toContain(`the Child ${words}, Nov. 20, 1989`)
})

describe('for reference managers', () => {
  const [document] = facts
  const file = (format: 'ris' | 'bibtex' | 'csl-json', part = {}) =>
    document ? referenceFile({ ...document, ...part }, format) : { name: '', content: '' }

  test('RIS: a report with one author, its symbol, date and address', () => {
    const { name, content } = file('ris')
    expect(name).toBe('CRC-C-OPSC-USA-CO-3-4.ris')
    const lines = content.split('\r\n')
    expect(lines[0]).toBe('TY  - RPRT')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    for (const line of [
      'AU  - Committee on the Rights of the Child,',
      'PY  - 2017',
      'DA  - 2017/06/02/',
      'SN  - CRC/C/OPSC/USA/CO/3-4',
      'UR  - https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4',
    ])
      expect(lines).toContain(line)
  })

  test('a line end in a title opens no field of its own', () => {
    const { content } = file('ris', { title: 'Observations\r\nUR  - https://elsewhere.example' })
    expect(content.match(/^UR {2}- /gm)).toHaveLength(1)
  })

  test('BibTeX: braces keep the author and the capitals, signs are escaped', () => {
    const { content } = file('bibtex', { title: 'Sale & purchase: 100 % {of} a_b \\ c' })
    expect(content).toContain('@techreport{CRC-C-OPSC-USA-CO-3-4,')
    expect(content).toContain('author = {{Committee on the Rights of the Child}}')
    expect(content).toContain('title = {{Sale \\& purchase: 100 \\% \\{of\\} a\\_b \\textbackslash{} c}}')
    expect(content).toContain('month = 2 # "~" # jun')
  })

  test('CSL-JSON is JSON with the fields of a report', () => {
    expect(JSON.parse(file('csl-json').content)).toMatchObject([
      {
        type: 'report',
        author: [{ literal: 'Committee on the Rights of the Child' }],
        number: 'CRC/C/OPSC/USA/CO/3-4',
        issued: { 'date-parts': [[2017, 6, 2]] },
        URL: 'https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4',
      },
    ])
  })
})
