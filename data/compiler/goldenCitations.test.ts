import { expect, test } from 'vitest'
import { compiled, paragraphOf, source } from './testing/source'

const document = compiled(source)

test('the provisions that paragraphs cite themselves', () => {
  const cited = document.paragraphs
    .filter(({ provisions }) => provisions.length > 0)
    .map(({ number, provisions }) => [
      number,
      ...provisions.map((each) => `${each.instrument} ${each.provisions.join(' ')}: ${each.printed}`),
    ])
  expect(cited).toEqual([
    [7, 'OPSC 2 3 10: articles 2, 3 and 10'],
    [8, 'OPSC 2 3: articles 2 and 3'],
    [10, 'OPSC 2 3: articles 2 and 3'],
    [23, 'OPSC 2 3: articles 2 and 3'],
    [25, 'OPSC 1 2: articles 1 and 2'],
    [29, 'OPSC 2 3: articles 2 and 3', 'OPSC 3.2: article 3, paragraph 2'],
    [33, 'OPSC 4: article 4'],
    [37, 'OPSC 9.3: article 9, paragraph 3'],
    [42, 'OPSC 10.1: article 10, paragraph 1'],
    [46, 'OPSC 12.2: article 12, paragraph 2'],
  ])
})

test('the provisions that headings cite, with their own instrument', () => {
  const cited = [...document.sections, ...document.headings]
    .filter(({ provisions }) => provisions.length > 0)
    .map(({ id, provisions }) => [id, ...provisions.map((each) => `${each.instrument} ${each.provisions.join(' ')}`)])
  expect(cited).toEqual([
    ['V', 'OPSC 9.1 9.2'],
    ['VI', 'OPSC 3 4.2 4.3 5 6 7'],
    ['VII', 'OPSC 8 9.3 9.4'],
    ['VIII', 'OPSC 10'],
    ['IV-1', 'CRC 2 3 6 12'],
  ])
})

test('document symbols with their pinpoints', () => {
  const cited = document.paragraphs
    .filter(({ symbols }) => symbols.length > 0)
    .map(({ number, symbols }) => [number, ...symbols.map(({ symbol, pinpoints }) => [symbol, ...pinpoints].join(' '))])
  expect(cited).toEqual([
    [1, 'CRC/C/OPSC/USA/3-4', 'CRC/C/SR.2197'],
    [2, 'CRC/C/OPSC/USA/Q/3-4/Add.1'],
    [3, 'CRC/C/OPAC/OPAC/CO/3-4'],
    [6, 'CRC/C/OPSC/USA/CO/2 7'],
    [7, 'CRC/C/OPSC/USA/CO/2 8'],
    [15, 'CRC/C/OPSC/CO/2 18'],
    [29, 'CRC/C/OPSC/USA/CO 34'],
    [32, 'CRC/C/OPSC/USA/CO 39'],
    [33, 'CRC/C/OPSC/USA/CO 40'],
  ])
})

test('misprints keep their printed form and say what we read them as', () => {
  const misprints = document.paragraphs
    .flatMap(({ number, symbols }) => symbols.map((each) => ({ number, ...each })))
    .filter(({ readAs }) => readAs !== undefined)
    .map(({ number, printed, readAs }) => [number, printed, readAs?.symbol])
  expect(misprints).toEqual([
    [3, 'CRC/C/OPAC/OPAC/CO/3-4', 'CRC/C/OPAC/USA/CO/3-4'],
    [15, 'CRC/C/OPSC/CO2', 'CRC/C/OPSC/USA/CO/2'],
    [29, 'CRC/C/OPSC/USA/CO', 'CRC/C/OPSC/USA/CO/2'],
    [32, 'CRC/C/OPSC/USA/CO', 'CRC/C/OPSC/USA/CO/2'],
    [33, 'CRC/C/OPSC/USA/CO', 'CRC/C/OPSC/USA/CO/2'],
  ])
  expect(paragraphOf(document, 3).symbols[0]?.readAs?.reason).toMatch(/names no State/)
  expect(paragraphOf(document, 32).symbols[0]?.readAs?.reason).toMatch(/has no number/)
})

test('other instruments named, short forms with their full names', () => {
  const named = document.paragraphs
    .filter(({ instruments }) => instruments.length > 0)
    .map(({ number, instruments }) => [
      number,
      ...instruments.map(({ name, short }) => (short ? `${name} (${short})` : name)),
    ])
  expect(named).toEqual([
    [
      3,
      'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict (OPAC)',
    ],
    [
      4,
      'Justice for Victims of Trafficking Act (JVTA)',
      'Preventing Sex Trafficking and Strengthening Families Act',
      'Trafficking Victims Protection Reauthorization Act (TVPRA)',
    ],
    [
      5,
      'National Strategy for Child Exploitation Prevention and Interdiction (National Strategy 2016)',
      'Federal Strategic Action Plan on Services for Victims of Human Trafficking in the United States for 2013-2017',
    ],
    [18, 'General comment No. 19'],
    [21, 'Justice for Victims of Trafficking Act (JVTA)', 'Trafficking Victims Protection Act (TVPA)'],
    [22, 'ILO Convention No. 138'],
    [
      23,
      'Intercountry Adoption Universal Accreditation Act',
      'Convention on Protection of Children and Co-operation in Respect of Intercountry Adoption (Hague Adoption Convention)',
    ],
    [
      26,
      'International Megan’s Law to Prevent Child Exploitation and Other Sexual Crimes through Advanced Notification of Travelling Sex Offenders',
      'Justice for Victims of Trafficking Act (JVTA)',
    ],
    [
      27,
      'UNWTO Global Code of Ethics for Tourism',
      'Code of Conduct for the Protection of Children from Sexual Exploitation in Travel and Tourism',
    ],
    [30, 'Strategy to Oppose Predatory Organ Trafficking Act (SOTOPA)'],
    [
      36,
      'Trafficking Victims Protection Act (TVPA)',
      'Justice for Victims of Trafficking Act (JVTA)',
      'Social Security Act',
    ],
    [38, 'Trafficking Victims Protection Reauthorization Act (TVPRA)'],
    [43, 'Optional Protocol to the Convention on the Rights of the Child on a communications procedure (OPIC)'],
  ])
  expect(paragraphOf(document, 23).instruments.map(({ printed }) => printed)).toEqual([
    '2012 Intercountry Adoption Universal Accreditation Act',
    '1993 Hague Convention on International Adoption',
  ])
})

test('only paragraphs of the document itself are cross-references', () => {
  const refer = document.paragraphs.filter(({ crossReferences }) => crossReferences.length > 0)
  expect(refer.map(({ number, crossReferences }) => [number, ...crossReferences])).toEqual([[8, 4]])
})
