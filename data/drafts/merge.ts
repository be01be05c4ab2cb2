import { itemText } from '../paragraph'
import type { Paragraph } from '../schema'
import { readAgain } from './citations'
import { renumbered } from './renumber'
import type { Draft } from './types'

/** A paragraph put behind the one before it, which it goes on from. */
export function merged(draft: Draft, number: number): Draft {
  const { document, starts } = draft
  const at = document.paragraphs.findIndex((each) => each.number === number)
  const [first, second] = [document.paragraphs[at - 1], document.paragraphs[at]]
  if (!first || !second) return draft
  const joined = readAgain(together(first, second), [first, second], document)
  const behind = document.paragraphs.slice(at + 1).map((each) => ({ ...each, number: each.number - 1 }))
  const paragraphs = [...document.paragraphs.slice(0, at - 1), joined, ...behind]
  return renumbered(
    { ...draft, document: { ...document, paragraphs }, starts: starts.filter((_, index) => index !== at) },
    (before) => (before >= number ? before - 1 : before),
  )
}

function together(first: Paragraph, second: Paragraph): Paragraph {
  const functions = [...new Set([...first.functions, ...second.functions])]
  const both = { ...first, functions }
  if (first.items.length === 0) {
    const text = { lead: `${first.lead} ${second.lead}`, items: second.items }
    return { ...both, ...text, ...(second.closing !== undefined && { closing: second.closing }) }
  }
  // A list that goes on; anything else follows the list as text.
  const follows = second.items.map((item) => `(${item.letter}) ${itemText(item)}`)
  const closing = [first.closing, second.lead, ...follows, second.closing].filter((each) => each !== undefined)
  return { ...both, closing: closing.join(' ') }
}
