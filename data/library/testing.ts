import * as fc from 'fast-check'
import type { Document } from '../schema'
import { documentsOf, readDocumentsAt } from './read'
import { ask, type LibrarySource } from './source'

/** Small documents for tests: few words, so that they meet again. */

const words =
  'child children labour farm farms sale organ organs surrogacy extradition police State party law data'.split(' ')

export function documentOfTexts(symbol: string, texts: readonly string[]): Document {
  return {
    symbol,
    title: `Observations ${symbol}`,
    treaty: symbol.includes('OPAC') ? 'OPAC' : 'OPSC',
    state: /[A-Z]{3}$/.exec(symbol)?.[0] ?? 'USA',
    language: 'en',
    cycle: null,
    considered: '2017-05-16',
    adopted: '2017-06-02',
    meetings: [],
    nextReportDue: null,
    url: `https://docs.un.org/en/${symbol}`,
    sections: [{ id: 'I', title: 'I. Prevention', parent: null, provisions: [] }],
    headings: [{ id: 'I-1', section: 'I', title: 'Sale of organs', provisions: [] }],
    paragraphs: texts.map((lead, at) => ({
      number: at + 1,
      section: 'I',
      heading: at % 3 === 0 ? 'I-1' : null,
      lead,
      items: [],
      functions: [at % 2 === 0 ? 'concern' : 'recommendation'],
      provisions: at % 4 === 0 ? [{ instrument: 'OPSC', provisions: ['9.1'], printed: 'article 9 (1)' }] : [],
      symbols: [],
      instruments: [],
      crossReferences: [],
    })),
    findings: texts.flatMap((_, at) =>
      at % 2 === 0 && at + 1 < texts.length
        ? [{ id: `${at + 1}-${at + 2}`, concern: at + 1, recommendation: at + 2 }]
        : [],
    ),
  }
}

const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

/** Some documents with different symbols. */
export const someDocuments = fc
  .array(fc.array(text, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((texts, at) => documentOfTexts(`CRC/C/${at % 2 ? 'OPAC' : 'OPSC'}/ST${'ABCDEF'[at]}`, texts)))

export const someQuery = fc.oneof(
  fc
    .array(fc.constantFrom(...words, 'surrogcay', 'extra', '-law', '"sale organ"', 'article 9'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => all.join(' ')),
  fc.constantFrom('farms ', 'child lab', '2', 'CRC/C/OPSC'),
)

/** The first documents of a library by symbol, whole. */
export const firstDocuments = (source: LibrarySource, most: number): Promise<Document[]> =>
  ask(source, (snapshot) => {
    const held = documentsOf(snapshot.index).slice(0, most)
    return readDocumentsAt(
      held.map(({ position }) => position),
      snapshot,
    )
  })
