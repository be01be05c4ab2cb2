import { itemText } from '../paragraph'
import type { Paragraph } from '../schema'
import { readAgain } from './citations'
import { renumbered } from './renumber'
import type { Draft } from './types'

/** A paragraph put behind the one before it, which it goes on from. */
export function merged(draft: Draft, number: number): Draft {
  const { document, doubts, origins } = draft
  const at = document.paragraphs.findIndex((each) => each.number === number)
  const [first, second] = [document.paragraphs[at - 1], document.paragraphs[at]]
  if (!first || !second) return draft
  const whole = readAgain(together(first, second), [first, second], document)
  const behind = document.paragraphs.slice(at + 1).map((each) => ({ ...each, number: each.number - 1 }))
  const paragraphs = [...document.paragraphs.slice(0, at - 1), whole, ...behind]
  return renumbered(
    {
      document: { ...document, paragraphs },
      doubts: doubts.filter(({ what }) => what.says !== 'parted' || what.paragraph !== number),
      origins: origins.toSpliced(at, 1),
    },
    (before) => (before >= number ? before - 1 : before),
  )
}

function together(first: Paragraph, second: Paragraph): Paragraph {
  const { closing, ...begun } = first
  const unsure = first.unsure ?? second.unsure
  const functions = [...new Set([...first.functions, ...second.functions])]
  const both = { ...begun, functions, ...(unsure && { unsure }) }
  if (first.items.length === 0) {
    const { items, closing: end } = second
    return {
      ...both,
      lead: joined(first.lead, closing, second.lead),
      items,
      ...(end !== undefined && { closing: end }),
    }
  }
  // A list that goes on; anything else follows the list as text.
  const follows = second.items.map((item) => `(${item.letter}) ${itemText(item)}`)
  return { ...both, closing: joined(closing, second.lead, ...follows, second.closing) }
}

const joined = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((each) => each !== undefined).join(' ')
