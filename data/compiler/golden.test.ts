import { expect, test } from 'vitest'
import { compiled, paragraphOf, source } from './testing/source'

const document = compiled(source)

test('document facts', () => {
  expect(document).toMatchObject({
    symbol: 'CRC/C/OPSC/USA/CO/3-4',
    title:
      'Concluding observations on the combined third and fourth report submitted by the United States of America under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    treaty: 'OPSC',
    state: 'USA',
    language: 'en',
    cycle: '3-4',
    considered: '2017-05-16',
    adopted: '2017-06-02',
    meetings: [
      { symbol: 'CRC/C/SR.2197', number: 2197, date: '2017-05-16', what: 'considered' },
      { number: 2221, date: '2017-06-02', what: 'adopted' },
    ],
    nextReportDue: '2022-01-23',
    url: 'https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4',
  })
})

test('twelve sections, two of them below the tenth', () => {
  expect(document.sections.map(({ id, parent, title }) => [id, parent, title])).toEqual([
    ['I', null, 'Introduction'],
    ['II', null, 'General observations'],
    ['III', null, 'Data'],
    ['IV', null, 'General measures of implementation'],
    ['V', null, 'Prevention of the sale of children, child prostitution and child pornography ((art. 9 (1) and (2))'],
    [
      'VI',
      null,
      'Prohibition of the sale of children, child pornography and child prostitution and related matters (arts. 3, 4 (2) and (3) and 5-7)',
    ],
    ['VII', null, 'Protection of the rights of child victims (arts. 8 and 9 (3) and (4))'],
    ['VIII', null, 'International assistance and cooperation (art. 10)'],
    ['IX', null, 'Ratification of the Optional Protocol on a Communications Procedure'],
    ['X', null, 'Implementation and reporting'],
    ['X.A', 'X', 'Follow-up and dissemination'],
    ['X.B', 'X', 'Next periodic report'],
  ])
})

test('twenty-two sub-headings, each in its section', () => {
  expect(document.headings.map(({ section, title }) => `${section} ${title}`)).toEqual([
    'II Positive aspects',
    'III Data collection',
    'IV General principles of the Convention on the Rights of the Child (arts. 2, 3, 6 and 12)',
    'IV Legislation',
    'IV Comprehensive policy and strategy',
    'IV Coordination and evaluation',
    'IV Dissemination, awareness-raising',
    'IV Training',
    'IV Allocation of resources',
    'V Measures adopted to prevent offences prohibited under the Protocol',
    'V Economic exploitation of children',
    'V Adoption',
    'V Surrogate motherhood',
    'V Child sex tourism',
    'VI Existing criminal or penal laws and regulations',
    'VI Sale of organs',
    'VI Extraterritorial jurisdiction',
    'VI Extradition',
    'VII Measures adopted to protect the rights and interests of child victims of offences prohibited under the Optional Protocol',
    'VII Unaccompanied foreign children, asylum seekers, refugees and migrants',
    'VII Criminal justice system protection measures',
    'VIII Multilateral, bilateral and regional agreements',
  ])
})

test('forty-six paragraphs, sixty-eight items', () => {
  expect(document.paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1))
  const lettered = document.paragraphs.filter(({ items }) => items.length > 0)
  expect(lettered.map(({ number, items }) => `${number}${items.map(({ letter }) => letter).join('')}`).join(' ')).toBe(
    '4abc 5abc 6abc 7abc 9ab 15ab 19abcd 20abcd 21abcdefg 22abcdefg 23abcd 28ab 29abc 36abcdef 37abcdefg 38abcd 39abcd',
  )
  expect(document.paragraphs.flatMap(({ items }) => items)).toHaveLength(68)
  expect(document.paragraphs.filter(({ closing }) => closing !== undefined)).toEqual([])
})

test('each paragraph stands in its section and under its innermost heading', () => {
  const titles = new Map(document.headings.map(({ id, title }) => [id, title]))
  const place = (number: number) => {
    const { section, heading } = paragraphOf(document, number)
    return [section, heading === null ? null : titles.get(heading)]
  }
  expect(place(3)).toEqual(['I', null])
  expect(place(8)).toEqual(['IV', 'Legislation'])
  expect(place(25)).toEqual(['V', 'Surrogate motherhood'])
  expect(place(28)).toEqual(['VI', 'Existing criminal or penal laws and regulations'])
  expect(place(43)).toEqual(['IX', null])
  expect(place(45)).toEqual(['X.A', null])
  expect(place(46)).toEqual(['X.B', null])
})

test('what the Committee does in each paragraph', () => {
  const initials = { welcome: 'w', note: 'n', concern: 'c', recommendation: 'r', procedural: 'p' }
  const done = document.paragraphs.map(
    ({ number, functions }) => `${number}${functions.map((each) => initials[each]).join('')}`,
  )
  expect(done).toEqual(
    [
      '1p 2w 3p 4w 5w 6wnc 7r 8wc 9r 10wc 11r 12wc 13r 14wc 15r 16wr 17nc 18r 19nc 20r 21nc 22r 23nr 24nc 25r 26wnc',
      '27r 28wc 29r 30c 31r 32c 33r 34c 35r 36nc 37r 38wnc 39r 40wc 41r 42r 43r 44r 45r 46p',
    ].flatMap((line) => line.split(' ')),
  )
})

test('concerns are paired with the recommendations that answer them', () => {
  expect(
    document.findings.map(({ concern, recommendation }) => `${concern ?? 'none'}-${recommendation}`).join(' '),
  ).toBe(
    '6-7 8-9 10-11 12-13 14-15 none-16 17-18 19-20 21-22 none-23 24-25 26-27 28-29 30-31 32-33 34-35 36-37 38-39 40-41 none-42 none-43 none-44 none-45',
  )
  expect(document.findings.map(({ id }) => id).slice(4, 7)).toEqual(['14-15', '16', '17-18'])
})
