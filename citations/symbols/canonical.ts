import { scanAnchors } from './anchors'
import { clean } from './clean'
import { SYMBOL_REACH } from './limits'
import { readSymbol } from './read'

/** Longer input is no symbol, whatever it holds. */
const REACH = 2 * SYMBOL_REACH

/**
 * The canonical form of a symbol as someone typed or copied it, in any case, with blanks around slashes; null when the input is
 * anything but one symbol. Applied to its own result it changes nothing.
 */
export function canonicalSymbol(input: string): string | null {
  if (input.length > REACH) return null
  const typed = clean(input, 0, input.length)
    .text.trim()
    .replace(/[ \n\f]?\/[ \n\f]?/g, '/')
  return readWhole(typed) ?? readWhole(typed.toUpperCase())
}

function readWhole(typed: string): string | null {
  const anchor = scanAnchors(typed).next(0)
  if (anchor?.start !== 0) return null
  const read = readSymbol(typed, anchor.root, anchor.trust)
  return read && /^[\s.,;:*)\]"'»”]*$/.test(typed.slice(read.end)) ? read.symbol : null
}
