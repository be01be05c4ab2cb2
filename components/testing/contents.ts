import type { CardContent, FindingView, RankedFinding } from '../../data/api'
import { articles, decoded, document, symbol } from './fixture'

/** What a look-up would answer from the fixture. */

export function findingView(id: string): FindingView | null {
  const finding = document.findings.find((each) => each.id === id)
  if (finding === undefined) return null
  const paragraph = (number: number | null) => document.paragraphs.find((each) => each.number === number) ?? null
  const concern = paragraph(finding.concern)
  const recommendation = paragraph(finding.recommendation)
  const placed = concern ?? recommendation
  const section = document.sections.find((each) => each.id === placed?.section)
  const heading = document.headings.find((each) => each.id === placed?.heading) ?? null
  return {
    key: `${symbol}#${id}`,
    document,
    section: section ?? { id: '', title: '' },
    heading,
    concern,
    recommendation,
  }
}

export function ranked(id: string, part: Partial<RankedFinding> = {}): RankedFinding {
  const finding = findingView(id)
  if (finding === null) throw new Error(`The fixture has no finding ${id}.`)
  const paragraphs = [finding.concern, finding.recommendation].flatMap((each) => (each === null ? [] : [each.number]))
  return {
    finding,
    paragraphs,
    tie: 'heading',
    why: { says: 'section', section: 'V', provisions: ['9.1', '9.2'] },
    score: 1,
    ...part,
  }
}

export const article9: CardContent = {
  reference: { kind: 'provision', start: 0, end: 9, instrument: 'OPSC', provisions: ['9.1'], evidence: 'named' },
  title: 'OPSC, article 9 (1) · Prevention and recovery',
  articles: articles.filter(({ number }) => number === '9'),
  decoded: null,
  document: null,
  findings: [ranked('24-25'), ranked('19-20'), ranked('21-22'), ranked('26-27')],
  states: { USA: 'United States' },
  officialUrl: 'https://www.ohchr.org/en/instruments-mechanisms/instruments',
}

export const pinpoint: CardContent = {
  reference: { kind: 'symbol', start: 0, end: 21, symbol, pinpoints: ['22.g'] },
  title: 'Concluding observations · United States · 3rd–4th reports · 2 June 2017',
  articles: [],
  decoded: { ...decoded, symbol },
  document,
  findings: [
    ranked('21-22', { paragraphs: [22, 21], tie: 'pinpoint', why: { says: 'pinpoint', pinpoints: ['22.g'] } }),
  ],
  states: { USA: 'United States' },
  officialUrl: document.url,
}

export const unknownSymbol: CardContent = {
  reference: { kind: 'symbol', start: 0, end: 21, symbol: decoded.symbol, pinpoints: [] },
  title: decoded.words,
  articles: [],
  decoded,
  document: null,
  findings: [],
  states: {},
  officialUrl: decoded.url,
}
