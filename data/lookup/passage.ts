import type { LookupRequest } from '../api'
import { type Token, tokens } from '../index/words/tokens'

/** A word of the passage and how much it says about what the reference is cited for, 0 to 1. */
export interface WeighedToken extends Token {
  weight: number
}

/** Words of another sentence count this much beside those of the reference's own. */
const otherSentence = 0.25
/** At this many words from the reference a word counts half. */
const halfAt = 14
/** Words beyond another reference belong to that one. */
const beyondAnother = 0.4
/** References no farther apart than this, in UTF-16 units, are cited together: "article 3 and article 9". */
const together = 14
/** UTF-16 units read on each side; a passage is a paragraph, and a longer one says no more. */
const reach = 1_500

/** Titles and formulas that stand beside every reference and tell nothing; those of French and Spanish pages too. */
const formulas = new RegExp(
  [
    String.raw`optional\s+protocol|convention\s+on\s+the\s+rights\s+of\s+the\s+child|committee\s+on\s+the\s+rights\s+of\s+the\s+child`,
    String.raw`(?:on\s+)?(?:the\s+)?sale\s+of\s+children(?:,?\s+child\s+prostitution,?\s+and\s+child\s+pornography)?`,
    String.raw`concluding\s+observations?|united\s+states(?:\s+of\s+america)?|state\s+part(?:y|ies)|united\s+nations`,
    String.raw`protocole\s+facultatif|(?:convention|comité)\s+(?:relative\s+aux|des)\s+droits\s+de\s+l[’']enfant|observations\s+finales|états?\s+parties?`,
    String.raw`(?:concernant\s+|relatif\s+à\s+)?la\s+vente\s+d[’']enfants(?:,\s+la\s+prostitution\s+des\s+enfants\s+et\s+la\s+pornographie\s+mettant\s+en\s+scène\s+des\s+enfants)?`,
    String.raw`protocolo\s+facultativo|(?:convención\s+sobre|comité\s+de)\s+los\s+derechos\s+del\s+niño|observaciones\s+finales|estados?\s+partes?`,
    String.raw`(?:relativo\s+a\s+)?la\s+venta\s+de\s+niños(?:,\s+la\s+prostitución\s+infantil\s+y\s+la\s+utilización\s+de\s+niños\s+en\s+la\s+pornografía)?`,
    String.raw`\b(?:protocols?|articles?|artículos?|arts?\.|OPSC|CRC|UN|U\.\s?S\.)(?![a-z])`,
  ].join('|'),
  'giu',
)
const sentenceEnd = /[.!?]["”’)\]]*\s+(?=["“‘([]*\p{Lu})/gu
/** A full stop after these ends no sentence. */
const abbreviation = /\b(?:arts?|paras?|pp?|nos?|vol|cf|e\.g|i\.e|u\.s|v|mr|mrs|ms|dr|st)\.\s*$/iu
const otherReference = /\b(?:articles?|arts?\.)\s*\d/giu

/** The words around the reference, weighed by their distance, without the reference itself and the formulas around it. */
export function weighPassage({ passage }: LookupRequest): WeighedToken[] {
  const end = Math.max(passage.at, passage.end)
  const low = Math.max(0, passage.at - reach)
  const text = passage.text.slice(0, end + reach)
  const plain = blank(text, formulas)
  const sentence = sentenceAround(text, passage.at, end)
  const others = [...text.matchAll(otherReference)]
    .map((match) => match.index)
    .filter((at) => at < passage.at - together || at >= end + together)
  const words = tokens(plain).filter((token) => token.start >= low && (token.end <= passage.at || token.start >= end))
  const first = words.findIndex((token) => token.start >= end)
  const after = first === -1 ? words.length : first
  return words.map((token, index) => {
    const away = index < after ? after - 1 - index : index - after
    const between = others.filter((at) => (token.start < at ? at < passage.at : at >= end)).length
    const inside = token.start >= sentence.start && token.end <= sentence.end
    const weight = (inside ? 1 : otherSentence) * (halfAt / (halfAt + away)) * beyondAnother ** between
    return Object.assign(token, { weight })
  })
}

const blank = (text: string, pattern: RegExp) => text.replace(pattern, (match) => ' '.repeat(match.length))

/** The sentence that holds `at`–`end`. */
function sentenceAround(text: string, at: number, end: number): { start: number; end: number } {
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const stop = match.index + match[0].length
    if (abbreviation.test(text.slice(Math.max(0, match.index - 10), match.index + 1))) continue
    if (stop <= at) start = stop
    else if (match.index >= end - 1) return { start, end: stop }
  }
  return { start, end: text.length }
}
