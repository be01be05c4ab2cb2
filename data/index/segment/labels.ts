import type { Document, Paragraph, ProvisionCitation } from '../../schema'
import { plainSymbol } from '../query/symbols'

/**
 * What a record is found by beside its words, kept among the terms of the index. A label begins with `@`, which no word does, and parts its
 * fields with tabs.
 */
export interface Label {
  term: string
  /** 0 to 1. */
  weight: number
}

/** Line breaks part the terms of an index, tabs the fields of a label. */
const plain = (field: string) => field.replace(/\s+/g, ' ')

/** Begins the labels of all provisions of an article: followed by nothing or a dot and more. */
export const provisionTerm = (by: 'own' | 'heading' | 'article', instrument: string, provision: string): string =>
  `@${by}\t${plain(instrument)}\t${provision}`

export const numberTerm = (paragraph: number): string => `@number\t${paragraph}`

export const citedStart = '@cited\t'
/** A symbol as `plainSymbol` gives it. */
export const citedTerm = (symbol: string): string => `${citedStart}${plain(symbol)}`
export const pinnedTerm = (symbol: string, paragraph: string): string => `@pinned\t${plain(symbol)}\t${paragraph}`

/** Everything a paragraph is found by. `above` is cited by the headings it stands under. */
export function labelsOf(paragraph: Paragraph, above: readonly ProvisionCitation[]): Label[] {
  return [
    { term: numberTerm(paragraph.number), weight: 1 },
    ...provisionLabels('own', paragraph.provisions),
    ...provisionLabels('heading', above),
    ...paragraph.symbols.flatMap(symbolLabels),
  ]
}

/** One of ten articles named in passing says less than one named alone. */
export const aloneWeight = (citation: ProvisionCitation): number => 1 / citation.provisions.length ** 0.25

function provisionLabels(by: 'own' | 'heading', citations: readonly ProvisionCitation[]): Label[] {
  return citations.flatMap((citation) =>
    citation.provisions.map((provision) => ({
      term: provisionTerm(by, citation.instrument, provision),
      weight: aloneWeight(citation),
    })),
  )
}

type SymbolCitation = Document['paragraphs'][number]['symbols'][number]

/** A citation as stored, as printed, and as read where it is a misprint. */
export const symbolForms = ({ symbol, printed, readAs }: SymbolCitation): string[] => [
  ...new Set([symbol, printed, ...(readAs === undefined ? [] : [readAs.symbol])].map(plainSymbol)),
]

function symbolLabels(citation: SymbolCitation): Label[] {
  const paragraphs = new Set(citation.pinpoints.map((pin) => pin.split('.')[0] ?? pin))
  return symbolForms(citation).flatMap((symbol) => [
    { term: citedTerm(symbol), weight: 1 },
    ...[...paragraphs].map((paragraph) => ({ term: pinnedTerm(symbol, paragraph), weight: 1 })),
  ])
}
