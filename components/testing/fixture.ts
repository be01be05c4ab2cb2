import type { Article, DecodedSymbol } from '../../data/api'
import type { Document, Paragraph } from '../../data/schema'
import paragraphs from './paragraphs.json'

/** Eleven paragraphs of a real document, enough for every view. */

export const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const prevention = { instrument: 'OPSC', provisions: ['9.1', '9.2'], printed: 'art. 9 (1) and (2)' }

export const document: Document = {
  symbol,
  title:
    'Concluding observations on the combined third and fourth report submitted by the United States of America under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
  treaty: 'OPSC',
  state: 'USA',
  language: 'en',
  cycle: '3-4',
  considered: '2017-05-16',
  adopted: '2017-06-02',
  meetings: [],
  nextReportDue: '2022-01-23',
  url: 'https://undocs.org/en/CRC/C/OPSC/USA/CO/3-4',
  sections: [
    { id: 'II', title: 'General observations', parent: null, provisions: [] },
    { id: 'IV', title: 'General measures of implementation', parent: null, provisions: [] },
    {
      id: 'V',
      title: 'Prevention of the sale of children, child prostitution and child pornography',
      parent: null,
      provisions: [prevention],
    },
    { id: 'X', title: 'Implementation and reporting', parent: null, provisions: [] },
    { id: 'X.B', title: 'Next periodic report', parent: 'X', provisions: [] },
  ],
  headings: [
    { id: 'II.1', section: 'II', title: 'Positive aspects', provisions: [] },
    { id: 'IV.1', section: 'IV', title: 'Training', provisions: [] },
    {
      id: 'V.1',
      section: 'V',
      title: 'Measures adopted to prevent offences prohibited under the Protocol',
      provisions: [],
    },
    { id: 'V.2', section: 'V', title: 'Economic exploitation of children', provisions: [] },
    { id: 'V.3', section: 'V', title: 'Surrogate motherhood', provisions: [] },
    { id: 'V.4', section: 'V', title: 'Child sex tourism', provisions: [] },
  ],
  paragraphs: paragraphs as Paragraph[],
  findings: [
    { id: '16', concern: null, recommendation: 16 },
    { id: '19-20', concern: 19, recommendation: 20 },
    { id: '21-22', concern: 21, recommendation: 22 },
    { id: '24-25', concern: 24, recommendation: 25 },
    { id: '26-27', concern: 26, recommendation: 27 },
  ],
}

function article(number: string, title: string, summary: string): Article {
  return { number, title, summary, paragraphs: [], points: [] }
}

export const articles: Article[] = [
  article(
    '1',
    'The basic prohibition',
    'States that join must forbid the sale of children, child prostitution and child pornography.',
  ),
  article(
    '2',
    'Meanings',
    'Says what the three terms mean. A sale is any act by which a child is handed over for payment or any other return.',
  ),
  article(
    '9',
    'Prevention and recovery',
    'Asks for laws and programmes that prevent these offences and reach the children most at risk, for public awareness, for help and compensation for victims, and for measures against advertising.',
  ),
  article(
    '12',
    'Reports to the Committee',
    'A first report within two years of joining, then every five years or with the report on the Convention.',
  ),
]

export const decoded: DecodedSymbol = {
  symbol: 'CEDAW/C/NPL/Q/6/Add.1',
  body: 'Committee on the Elimination of Discrimination against Women',
  state: { code: 'NPL', name: 'Nepal' },
  kind: 'Replies to the list of issues',
  cycle: '6',
  additions: ['Addendum 1'],
  url: 'https://undocs.org/en/CEDAW/C/NPL/Q/6/Add.1',
  words: 'Replies to the list of issues · Nepal · 6th report · Addendum 1',
}
