import { textAfter } from '../around'
import { readClosing } from './closing'
import { gluedDate } from './dates'
import { afterSeparator, beginsAnother, readPart } from './parts'
import { hasShape, oldNumber } from './shapes'
import type { RootTrust } from './trust'

/** A symbol read from cleaned text. */
export interface ReadSymbol {
  /** Canonical. */
  symbol: string
  /** Index just after it. */
  end: number
  /** An old bare number such as `A/810`: only the words around can prove it. */
  needsProof: boolean
}

/** One state of the reading: the symbol may end here. */
interface Stop {
  core: string
  bracket: string
  end: number
}

/** More parts than any symbol has. */
const MOST_PARTS = 14

/** Roots whose series are so particular that a letter glued to their end does not unmake them. */
const UNMISTAKABLE = /^(?:[A-Z]{3,}\/|E\/C\.12\/|A\/(?:RES|HRC|CONF\.\d+)\/|[ES]\/RES\/|E\/CN\.4\/)/

/** `A/62/17(PartI)/Add.1` has the shape of `A/62/17/Add.1`. */
const INNER_BRACKET = /\((?:Part|Supp|Resumption|Vol)[^()]*\)| \(\d{4}\)/i

/** What may not follow a symbol whose series is short: it would be a longer code, path or number. */
const GOES_ON = /^(?:[A-Za-z0-9_%\\=~@]|[/-][A-Za-z0-9]|[.:]\d|\.[a-z]{2,4}\b)/
/** A part left open: `Add.n`, `/*`, `/...`, `/{n}`, `/XX`. */
const LEFT_OPEN = /^(?:\/[a-zA-Z]{0,4}\.?(?:[nx*#{<[…]|N\b|X+\b|Y+\b|\.\.)|\/(?:…|\.\.\.))/

/** Reads the symbol whose root starts the cleaned text; null when there is none. */
export function readSymbol(text: string, root: string, trust: RootTrust): ReadSymbol | null {
  const stops = readStops(text, root, trust)
  for (let at = stops.length - 1; at >= 0; at--) {
    const stop = stops[at]
    if (!stop) continue
    const old = trust === 'loose' ? oldNumber(stop.core) : null
    if (!old && !hasShape(root, stop.core.replace(INNER_BRACKET, ''))) continue
    const rest = textAfter(text, stop.end, 16)
    if (LEFT_OPEN.test(rest)) return null
    if (!UNMISTAKABLE.test(stop.core) && GOES_ON.test(rest) && !beginsAnother(text, stop.end + 1)) return null
    const spare = /^\d?/.exec(rest)?.[0] ?? ''
    const dated = stop.bracket ? null : gluedDate(stop.core + spare, text, stop.end + spare.length)
    if (spare && !dated) return null
    if (dated) return { symbol: dated.symbol, end: dated.end, needsProof: false }
    return { symbol: stop.core + stop.bracket, end: stop.end, needsProof: old === 'bare' }
  }
  return null
}

function readStops(text: string, root: string, trust: RootTrust): Stop[] {
  const parts = [root]
  const stops: Stop[] = []
  let core = root
  // Blanks and invisible characters after the root's letters are the separator's.
  let end = root.length
  let bracket = ''
  let wide = trust === 'firm'
  while (parts.length < MOST_PARTS) {
    const next = afterSeparator(text, end, wide)
    wide &&= text[next - 2] === '/'
    const part = next < 0 ? null : readPart(text, next, parts)
    if (!part) break
    // A bracket in the middle stays where it stands: `A/62/17(PartI)/Add.1`.
    if (bracket) parts.push((parts.pop() ?? '') + bracket)
    parts.push(...part.parts)
    core += `${bracket}/${part.parts.join('/')}`
    bracket = ''
    end = part.end
    const closing = readClosing(text, end, core)
    if (closing) {
      if (closing.core) parts.push((parts.pop() ?? '') + closing.core)
      core += closing.core
      bracket = closing.bracket
      end = closing.end
    }
    stops.push({ core, bracket, end })
  }
  return stops
}
