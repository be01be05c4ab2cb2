import { decodeSymbol } from '../../citations/index'
import type { ProvisionReference, SymbolReference } from '../../citations/types'
import type { CardContent, FindingView, LookupRequest, RankedFinding } from '../api'
import { factsOf, paragraphsOf, paragraphView } from '../library/facts'
import type { LibrarySource } from '../library/source'
import type { Document } from '../schema'
import { type Corpus, corpusOf } from './corpus'
import { listed } from './provisions'
import { rankByProvision, rankWholeDocument } from './rank'
import { documentTitle, provisionTitle } from './titles'
import { articlesOf, treatyUrl } from './treaties'

/**
 * Everything a card shows for one reference. A provision brings the findings tied to it, the words around the reference deciding their order;
 * a symbol with a pinpoint that paragraph, a symbol alone its document; a symbol the library lacks only its words. Never rejects for what
 * the reference says; rejects when `source` does.
 */
export async function lookUp(request: LookupRequest, source: LibrarySource): Promise<CardContent> {
  const corpus = corpusOf(await source.documents())
  const { reference } = request
  return reference.kind === 'provision'
    ? provisionCard(request, reference, corpus)
    : symbolCard(request, reference, corpus)
}

function provisionCard(request: LookupRequest, reference: ProvisionReference, corpus: Corpus): CardContent {
  const { instrument, provisions } = reference
  const numbers = new Set(provisions.map((provision) => provision.split('.')[0]))
  const articles = articlesOf(instrument).filter((article) => numbers.has(article.number))
  return {
    reference,
    title: provisionTitle(reference, articles),
    articles,
    decoded: null,
    document: null,
    findings: rankByProvision(request, instrument, provisions, corpus),
    officialUrl: treatyUrl(instrument),
  }
}

function symbolCard(request: LookupRequest, printed: SymbolReference, corpus: Corpus): CardContent {
  const meant = printed.meant ?? readAs(printed.symbol, corpus.documents)
  const reference = meant === undefined ? printed : { ...printed, meant }
  const document = corpus.documents.find((one) => one.symbol === (meant ?? printed.symbol))
  const facts = document === undefined ? null : factsOf(document)
  const decoded = decodeSymbol(meant ?? printed.symbol)
  return {
    reference,
    title: documentTitle(decoded, facts),
    articles: [],
    decoded,
    document: facts,
    findings: document === undefined ? [] : findingsOf(request, reference, document, corpus),
    officialUrl: document?.url ?? decoded.url,
  }
}

/** A misprint that a document of the library contains, and what it was read as there. */
function readAs(symbol: string, documents: readonly Document[]): string | undefined {
  if (documents.some((document) => document.symbol === symbol)) return undefined
  for (const document of documents) {
    for (const paragraph of document.paragraphs) {
      const citation = paragraph.symbols.find((one) => one.symbol === symbol)
      if (citation?.readAs !== undefined) return citation.readAs.symbol
    }
  }
  return undefined
}

/** The pinned paragraphs in the order of the reference; the whole document when none is pinned or it holds none of them. */
function findingsOf(
  request: LookupRequest,
  reference: SymbolReference,
  document: Document,
  corpus: Corpus,
): RankedFinding[] {
  const pinned = new Map<string, { finding: FindingView; pinpoints: string[] }>()
  for (const pinpoint of reference.pinpoints) {
    const finding = paragraphView(document, Number.parseInt(pinpoint, 10))
    if (finding === null) continue
    const before = pinned.get(finding.key)?.pinpoints ?? []
    pinned.set(finding.key, { finding, pinpoints: [...before, pinpoint] })
  }
  if (pinned.size === 0) return rankWholeDocument(request, document, corpus)
  return [...pinned.values()].map(({ finding, pinpoints }): RankedFinding => {
    const all = paragraphsOf(finding)
    const named = all.filter((number) => pinpoints.some((one) => Number.parseInt(one, 10) === number))
    const paragraphs = [...named, ...all.filter((number) => !named.includes(number))]
    const words = listed(pinpoints.map((one) => one.replace(/\.(.+)$/, ' ($1)')))
    const why = `The reference names ${pinpoints.length === 1 ? 'paragraph' : 'paragraphs'} ${words}.`
    return { finding, paragraphs, tie: 'pinpoint', why, score: 1 }
  })
}
