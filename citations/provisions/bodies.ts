import { textAfter, textBefore } from '../around'
import type { Folded } from './fold'
import type { Mention } from './mention'
import type { Definition } from './terms'

const BRACKET_BEFORE = /\((?:the )?["'“«]?$/
const BRACKET_AFTER = /^["'”»]?[);,]/
/** A name of more than so many characters is none. */
const LONGEST_NAME = 90

/**
 * Acronyms of treaties that the text gives to somebody else: "the Office of the Public Service Commissioner (OPSC)". The initials of the
 * name spell them, and the name is no treaty's.
 */
export function otherBodies({ text, printed }: Folded, mentions: Mention[]): Definition[] {
  return mentions.flatMap((mention, index) => {
    if (mention.title || !mention.id) return []
    const bracket = BRACKET_BEFORE.exec(textBefore(text, mention.start, 6))
    if (!bracket || !BRACKET_AFTER.test(textAfter(text, mention.end, 2))) return []
    const end = mention.start - bracket[0].length
    const start = spelledFrom(textBefore(printed, end, LONGEST_NAME), printed.slice(mention.start, mention.end))
    const before = mentions[index - 1]
    if (start < 0 || (before && before.end > Math.max(0, end - LONGEST_NAME) + start)) return []
    const term = text.slice(mention.start, mention.end)
    return [{ at: mention.start, term, mention: { ...mention, id: 'OTHER' } }]
  })
}

/** Where the words begin whose initials spell the acronym and that end the text; -1 when they do not. Words in small letters do not count. */
function spelledFrom(name: string, acronym: string): number {
  let letters = acronym.length
  const words = [...name.matchAll(/[\p{L}'’.-]+/gu)].reverse()
  for (const { 0: word, index } of words) {
    if (word === word.toLowerCase()) continue
    if (word[0] !== acronym[letters - 1]) return -1
    if (--letters === 0) return index
  }
  return -1
}
