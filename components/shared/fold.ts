import type { Item, Paragraph } from '../../data/schema'
import { FOLD_WORTH } from './limits'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
/** After these a full stop ends no sentence: "U.S. ", "No. ", "para. ". */
const abbreviation = /(?:^|[\s(])(?:\p{L}\.(?:\p{L}\.)*|Nos?\.|paras?\.|arts?\.|vs?\.|cf\.|Dr\.|Mr\.|Ms\.)\s*$/u

/** The sentences of a text; joined they are the text again. */
export function splitSentences(text: string): string[] {
  const found: string[] = []
  for (const { segment } of sentences.segment(text)) {
    const last = found.at(-1)
    if (last !== undefined && abbreviation.test(last)) found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

/** The first sentences of a text that fit the budget, at least one. */
export function foldText(text: string, budget: number): string {
  let kept = ''
  for (const sentence of splitSentences(text)) {
    if (kept !== '' && kept.length + sentence.length > budget) break
    kept += sentence
  }
  return text.length - kept.length < FOLD_WORTH ? text : kept.trimEnd()
}

export interface FoldedParagraph extends Pick<Paragraph, 'lead' | 'items' | 'closing'> {
  /** Whether anything is left out. */
  folded: boolean
  /** Where in the paragraph's own lead it begins. */
  from: number
}

/**
 * A paragraph cut at a sentence and between items, so that it fits about `budget` characters; from `begins` on where it must be cut at all.
 * Items whose letter is in `keep` are the ones cited: they stay, whole, and the other items go first.
 */
export function foldParagraph(
  paragraph: Pick<Paragraph, 'lead' | 'items' | 'closing'>,
  budget: number,
  keep: ReadonlySet<string>,
  begins = 0,
): FoldedParagraph {
  const whole =
    paragraph.lead.length +
    sum(paragraph.items.map(sizeOf)) +
    (paragraph.closing === undefined ? 0 : paragraph.closing.length)
  if (whole <= budget + FOLD_WORTH) return { ...paragraph, folded: false, from: 0 }

  const from = begins < FOLD_WORTH ? 0 : begins
  const full = paragraph.lead.slice(from)
  const lead = foldText(full, budget)
  const cited = paragraph.items.filter((item) => keep.has(item.letter))
  if (cited.length > 0) return { lead, items: cited, folded: true, from }

  const items: Paragraph['items'] = []
  let room = budget - lead.length
  // A lead that ends in a colon says nothing without its first item.
  const atLeast = full.trimEnd().endsWith(':') ? 1 : 0
  for (const item of lead === full ? paragraph.items : []) {
    const fits = sizeOf(item) <= room
    if (items.length >= atLeast && !fits) break
    const { points: _, ...alone } = item
    const folded = fits ? item : { ...alone, text: foldText(item.text, Math.max(room, 0)) }
    items.push(folded)
    room -= sizeOf(folded)
    if (!fits) break
  }
  return { lead, items, folded: true, from }
}

const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0)

const sizeOf = ({ text, points = [] }: Item): number => text.length + sum(points.map((point) => point.text.length))
