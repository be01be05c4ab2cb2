import { type Token, tokens } from '../words/tokens'
import { cutter } from './cut'
import { takeProvisions } from './provisions'
import { takePinpoints, takeSymbols } from './symbols'

/** A query understood. */
export interface ParsedQuery {
  /** Dotted, of `instrument`. */
  provisions: string[]
  instrument: string
  /** Symbols or parts of symbols, upper case. */
  symbols: string[]
  /** Paragraph numbers asked for. */
  paragraphs: number[]
  /** Quoted: each must stand in the result, word for word. */
  phrases: Token[][]
  /** After a minus: none may stand in the result. */
  without: Token[][]
  /** Everything else, and the words of the phrases. */
  words: Token[]
  /** The last word may still be growing. */
  typing: boolean
}

/** No one types more; a pasted page is cut here. UTF-16 units. */
const longestQuery = 400

const quoted = /(-?)["“”„«]([^"“”„«»]*)["“”»]/gu
const minus = /(?<=^|\s)-(?=[\p{L}\p{N}])([\p{L}\p{N}'’-]+)/gu
/** The Convention itself, asked for by name. "CRC" inside a symbol has been cut out by then. */
const convention = /\b(?:CRC|convention on the rights of the child|\d+\s+of\s+the\s+convention)\b/iu
const protocol = /\b(?:OP-?SC|protocol)\b/iu

/**
 * Takes a query apart. `knownSymbol` says whether a part with a slash belongs to any symbol in the library; `home` is the instrument
 * that a bare "article 9" means there.
 */
export function parseQuery(query: string, knownSymbol: (fragment: string) => boolean, home: string): ParsedQuery {
  const whole = query.slice(0, longestQuery)
  const cut = cutter(whole)
  const phrases: Token[][] = []
  const without: Token[][] = []
  cut.cut(quoted, (match) => {
    const words = tokens(match[2] ?? '')
    if (words.length > 0) (match[1] === '-' ? without : phrases).push(words)
    return true
  })
  cut.cut(minus, (match) => without.push(tokens(match[1] ?? '')) > 0)
  const { symbols, paragraphs: beside } = takeSymbols(cut, knownSymbol)
  const aboutConvention = convention.test(cut.rest()) && !protocol.test(cut.rest())
  const provisions = takeProvisions(cut)
  const paragraphs = [...new Set([...beside, ...takePinpoints(cut)])]
  const words = tokens(cut.rest())
  return {
    provisions,
    instrument: aboutConvention ? 'CRC' : home,
    symbols,
    paragraphs,
    phrases,
    without,
    words: [...phrases.flat(), ...words],
    typing: words.length > 0 && /[\p{L}\p{N}]$/u.test(whole),
  }
}
