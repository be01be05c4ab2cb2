import { textAfter, textBefore } from '../around'
import type { Folded } from './fold'
import type { Mention } from './mention'
import type { Definition } from './terms'

const BRACKET_BEFORE = /\((?:the )?["'“«]?$/
const BRACKET_AFTER = /^["'”»]?[);,]/
/** "OPSC, the Ontario ...", "OPSC (Ontario ...)": what it is short for stands behind. */
const NAME_AFTER = /^(?:[,:]|\s\()\s?(?:the\s)?/
/** A name of more than so many characters is none. */
const LONGEST_NAME = 90

/**
 * Acronyms of treaties that the text gives to somebody else: "the Office of the Public Service Commissioner (OPSC)". The initials of the
 * name spell them, and the name is no treaty's.
 */
export function otherBodies({ text, printed }: Folded, mentions: Mention[]): Definition[] {
  return mentions.flatMap((mention, index) => {
    const { start, end } = mention
    if (mention.title || !mention.id) return []
    const acronym = printed.slice(start, end)
    const bracket = BRACKET_AFTER.test(textAfter(text, end, 2)) && BRACKET_BEFORE.exec(textBefore(text, start, 6))
    const before =
      bracket && printed.slice(mentions[index - 1]?.end ?? 0, start - bracket[0].length).slice(-LONGEST_NAME)
    const lead = NAME_AFTER.exec(textAfter(text, end, 6))
    const after = lead && textAfter(printed.slice(0, mentions[index + 1]?.start), end + lead[0].length, LONGEST_NAME)
    // "Parties to the CRC: Costa Rica, Croatia": a list is no name.
    const name = after?.split(',')[0]
    const isSpelled =
      (name && spell(capitalised(name), [...acronym])) ||
      (before && spell(capitalised(before).reverse(), [...acronym].reverse()))
    return isSpelled ? [{ at: start, term: text.slice(start, end), mention: { ...mention, id: 'OTHER' } }] : []
  })
}

const capitalised = (name: string): string[] =>
  name.split(/[^\p{L}'’.-]+/u).filter((word) => word !== word.toLowerCase())

const spell = (words: string[], letters: string[]) => letters.every((letter, at) => words[at]?.startsWith(letter))
