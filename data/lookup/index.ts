import { decodeSymbol } from '../../citations/index'
import { stateName } from '../../citations/symbols/states'
import type { ProvisionReference, SymbolReference } from '../../citations/types'
import type { CardContent, FindingView, LookupRequest, RankedFinding } from '../api'
import { plainSymbol } from '../index/query/symbols'
import { citedTerm } from '../index/segment/labels'
import { factsOf, paragraphsOf, paragraphView } from '../library/facts'
import { type Excerpt, positionOfDocument, readExcerpts, readWhole } from '../library/read'
import { ask, type LibrarySource, type Snapshot } from '../library/source'
import { articlesOf, treatyUrl } from '../treaty'
import { withBeginnings } from './begins'
import { rankByProvision, rankWholeDocument } from './rank'
import { documentTitle, provisionTitle } from './titles'

/** Paragraphs read to see what a misprinted symbol is taken for: each that prints it says the same. */
const mostMisprints = 8

/**
 * Everything a card shows for one reference. A provision brings the findings tied to it, the words around the reference deciding their order;
 * a symbol with a pinpoint that paragraph, a symbol alone its document; a symbol the library lacks only its words. Never rejects for what
 * the reference says; rejects when `source` does. States are named in the language of `locale`.
 */
export async function lookUp(request: LookupRequest, source: LibrarySource, locale = 'en'): Promise<CardContent> {
  const { reference } = request
  return ask(source, async (snapshot) => {
    const content = await (reference.kind === 'provision'
      ? provisionCard(request, reference, snapshot)
      : symbolCard(request, reference, snapshot, locale))
    const codes = new Set(content.findings.map(({ finding }) => finding.document.state))
    const states = Object.fromEntries([...codes].map((code) => [code, stateName(code, locale) ?? code]))
    return { ...content, findings: content.findings.map(withBeginnings), states }
  })
}

async function provisionCard(
  request: LookupRequest,
  reference: ProvisionReference,
  snapshot: Snapshot,
): Promise<Omit<CardContent, 'states'>> {
  const { instrument, provisions } = reference
  const numbers = new Set(provisions.map((provision) => provision.split('.')[0]))
  const articles = articlesOf(instrument).filter((article) => numbers.has(article.number))
  return {
    reference,
    title: provisionTitle(reference, articles),
    articles,
    decoded: null,
    document: null,
    findings: await rankByProvision(request, instrument, provisions, snapshot),
    officialUrl: treatyUrl(instrument),
  }
}

async function symbolCard(
  request: LookupRequest,
  printed: SymbolReference,
  snapshot: Snapshot,
  locale: string,
): Promise<Omit<CardContent, 'states'>> {
  const meant = printed.meant ?? (await readAs(printed.symbol, snapshot))
  const reference = meant === undefined ? printed : { ...printed, meant }
  const whole = await readWhole(positionOfDocument(meant ?? printed.symbol, snapshot.index), snapshot)
  const facts = whole === null ? null : factsOf(whole.document)
  const decoded = decodeSymbol(meant ?? printed.symbol)
  const { state } = decodeSymbol(decoded.symbol, locale)
  return {
    reference,
    title: documentTitle(decoded, facts),
    articles: [],
    decoded: { ...decoded, ...(state && { state }) },
    document: facts,
    findings: whole === null ? [] : await findingsOf(request, reference, whole, snapshot),
    officialUrl: facts?.url ?? decoded.url,
  }
}

/** A misprint that a document of the library contains, and what it was read as there. */
async function readAs(symbol: string, snapshot: Snapshot): Promise<string | undefined> {
  const { index } = snapshot
  if (positionOfDocument(symbol, index) >= 0) return undefined
  const { records } = await index.list(citedTerm(plainSymbol(symbol)))
  const { gone } = index.columns
  const citing = await readExcerpts(
    Array.from(records.filter((one) => gone?.[one] !== 1).slice(0, mostMisprints)),
    snapshot,
  )
  return citing
    .flatMap(({ document }) => document.paragraphs.flatMap(({ symbols }) => symbols))
    .find((citation) => citation.symbol === symbol && citation.readAs !== undefined)?.readAs?.symbol
}

/** The pinned paragraphs in the order of the reference; the whole document when none is pinned or it holds none of them. */
async function findingsOf(
  request: LookupRequest,
  reference: SymbolReference,
  whole: Excerpt,
  snapshot: Snapshot,
): Promise<RankedFinding[]> {
  const pinned = new Map<string, { finding: FindingView; pinpoints: string[] }>()
  for (const pinpoint of reference.pinpoints) {
    const finding = paragraphView(whole.document, Number.parseInt(pinpoint, 10))
    if (finding === null) continue
    const before = pinned.get(finding.key)?.pinpoints ?? []
    pinned.set(finding.key, { finding, pinpoints: [...before, pinpoint] })
  }
  if (pinned.size === 0) return rankWholeDocument(request, whole, snapshot)
  return [...pinned.values()].map(({ finding, pinpoints }): RankedFinding => {
    const all = paragraphsOf(finding)
    const named = all.filter((number) => pinpoints.some((one) => Number.parseInt(one, 10) === number))
    const paragraphs = [...named, ...all.filter((number) => !named.includes(number))]
    return { finding, paragraphs, tie: 'pinpoint', why: { says: 'pinpoint', pinpoints }, score: 1 }
  })
}
