import type { CardContent, NoteTarget, RankedFinding } from '../../data/api'
import type { Paragraph } from '../../data/schema'
import type { Citing, Clipping } from '../clients/citing'
import type { View } from '../views'

/** What follows from a card's content: pure, so that the views only draw. */

export interface Side {
  paragraph: Paragraph
  as: 'concern' | 'recommendation'
  /** Where in its lead it begins to be that. */
  begins: number
}

/** The paragraphs of a finding in the order the look-up ranked them; those it did not rank come after. */
export function sidesInOrder({ finding, paragraphs, begins }: RankedFinding): Side[] {
  const sides = (['concern', 'recommendation'] as const).flatMap((as): Side[] => {
    const paragraph = finding[as]
    return paragraph ? [{ paragraph, as, begins: begins?.[as] ?? 0 }] : []
  })
  const rank = ({ paragraph }: Side) => {
    const at = paragraphs.indexOf(paragraph.number)
    return at === -1 ? paragraphs.length : at
  }
  return sides.sort((a, b) => rank(a) - rank(b))
}

/** Letters of the items of one paragraph that the reference pins down: `'39.c'` gives `c` for 39. */
export function citedLetters({ reference }: CardContent, paragraph: number): ReadonlySet<string> {
  const letters = new Set<string>()
  if (reference.kind !== 'symbol') return letters
  for (const pinpoint of reference.pinpoints) {
    const [number, letter] = pinpoint.split('.')
    if (Number(number) === paragraph && letter !== undefined) letters.add(letter)
  }
  return letters
}

/** "OPSC, article 9 (1) · Prevention" as a heading and what follows it. */
export function splitTitle(title: string): { heading: string; rest: string } {
  const [heading = title, ...rest] = title.split(' · ')
  return { heading, rest: rest.join(' · ') }
}

/** Cites the finding shown, else the document, else the symbol or title itself. */
export function cardCitation({ cite }: Citing, content: CardContent, shown: RankedFinding | undefined): Clipping {
  if (shown) {
    const numbers = sidesInOrder(shown).map(({ paragraph }) => paragraph.number)
    return cite(
      shown.finding.document,
      numbers.sort((a, b) => a - b),
    )
  }
  if (content.document) return cite(content.document, [])
  const said = content.decoded ? `${content.decoded.words}, ${content.decoded.symbol}` : content.title
  return plainClipping(`${said}.`)
}

function plainClipping(text: string): Clipping {
  const html = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  return { text, html }
}

/** Where "open in side panel" leads from what is shown. */
export function cardView(content: CardContent, shown: RankedFinding | undefined): View {
  if (shown) return { name: 'finding', key: shown.finding.key }
  if (content.document) return { name: 'document', symbol: content.document.symbol }
  const { reference } = content
  const article = reference.kind === 'provision' ? reference.provisions[0]?.split('.')[0] : undefined
  if (reference.kind === 'provision' && article !== undefined) {
    return { name: 'article', instrument: reference.instrument, article }
  }
  return { name: 'search', query: reference.kind === 'symbol' ? reference.symbol : content.title, filters: {} }
}

/** Where a note on what is shown is written in the side panel. */
export function noteView(content: CardContent, shown: RankedFinding | undefined): View {
  const view = cardView(content, shown)
  return view.name === 'finding' ? { ...view, compose: true } : view
}

/** What a note written in the card is about. */
export function cardTarget(content: CardContent, shown: RankedFinding | undefined): NoteTarget {
  if (shown) return { type: 'finding' as const, key: shown.finding.key }
  const { reference } = content
  if (reference.kind === 'symbol') {
    const symbol = reference.meant ?? reference.symbol
    return content.document ? { type: 'document' as const, symbol } : { type: 'symbol' as const, symbol }
  }
  const provision = reference.provisions[0] ?? ''
  return { type: 'provision' as const, instrument: reference.instrument, provision }
}
