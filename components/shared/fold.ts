import type { Paragraph } from '../../data/schema'
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

export interface FoldedParagraph {
  lead: string
  items: Paragraph['items']
  /** Whether anything is left out. */
  folded: boolean
}

/**
 * A paragraph cut at a sentence and between items, so that it fits about `budget` characters.
 * Items whose letter is in `keep` are the ones cited: they stay, whole, and the other items go first.
 */
export function foldParagraph(
  paragraph: Pick<Paragraph, 'lead' | 'items'>,
  budget: number,
  keep: ReadonlySet<string>,
): FoldedParagraph {
  const whole = paragraph.lead.length + paragraph.items.reduce((sum, item) => sum + item.text.length, 0)
  if (whole <= budget + FOLD_WORTH) return { ...paragraph, folded: false }

  const lead = foldText(paragraph.lead, budget)
  const cited = paragraph.items.filter((item) => keep.has(item.letter))
  if (cited.length > 0) return { lead, items: cited, folded: true }

  const items: Paragraph['items'] = []
  let room = budget - lead.length
  // A lead that ends in a colon says nothing without its first item.
  const atLeast = paragraph.lead.trimEnd().endsWith(':') ? 1 : 0
  for (const item of lead === paragraph.lead ? paragraph.items : []) {
    if (items.length >= atLeast && item.text.length > room) break
    const text = item.text.length > room ? foldText(item.text, Math.max(room, 0)) : item.text
    items.push({ ...item, text })
    room -= text.length
    if (text !== item.text) break
  }
  return { lead, items, folded: true }
}
