import { textAfter, textBefore } from '../around'
import { capitalOrDigit } from '../characters'
import { ADDRESS_REACH, EMPHASIS_REACH } from './limits'
import { endsPercentCode, isCapital, type Root, rootBefore } from './rootBefore'
import { scanSlashes } from './slashes'
import { type RootTrust, trustOf } from './trust'

/** A place where a symbol may start. */
export interface Anchor extends Root {
  trust: RootTrust
}

/** Finds the places in one text where a symbol may start, in order. */
export interface AnchorScan {
  /** The next one at or after `from`, which never goes back; null when there is none. */
  next(from: number): Anchor | null
}

const UNITED_NATIONS_HOST = /(?:^|[/.])(?:un|undocs|ohchr|unhchr|unog|unhcr|unicef|undp|unep)\.(?:org|ch)(?::\d+)?[/?]/i

const GLUED = /^(?:A\/(?:HRC|RES)|S\/RES|E\/CN\.)/

/** Reads the text once: at each slash it looks back over a few characters. */
export function scanAnchors(text: string): AnchorScan {
  const slashes = scanSlashes(text)
  return {
    next(from) {
      for (let slash = slashes.next(from); slash >= 0; slash = slashes.next(slash + 1)) {
        const found = rootBefore(text, slash)
        if (!found || found.start < from) continue
        const trust = trustOf(found.root)
        if (joins(text, found.start, from) || mayStartAfter(text, found.start, trust)) return { ...found, trust }
      }
      return null
    },
  }
}

/** The second of a joint symbol, right behind the first and its hyphen: `A/76/871-S/2022/493`. */
const joins = (text: string, start: number, from: number) => from > 0 && start === from + 1 && text[from] === '-'

function mayStartAfter(text: string, start: number, trust: RootTrust): boolean {
  if (start === 0) return true
  const code = text.charCodeAt(start - 1)
  const encoded = endsPercentCode(text, start - 1)
  if (!encoded && isCapital(capitalOrDigit(code))) return false
  if (trust === 'firm') return true
  if (code === 47 || encoded) return afterUnitedNationsHost(text, start)
  if (code === 95) return /(?:^|[^\w/])_+$/.test(textBefore(text, start, EMPHASIS_REACH))
  // "SeeA/HRC/40/51": a small letter before, and nothing else is spelled so.
  if (code > 96 && code < 123) return GLUED.test(textAfter(text, start, 6))
  if (code < 128) return !/[\w\-@#$%\\+~^]/.test(text.charAt(start - 1))
  // Glued Latin and Cyrillic letters make it another word; Arabic and Chinese are written without a blank.
  return code !== 0xaa && code !== 0xba && !((code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f))
}

/** A short symbol inside an address counts when the address is the United Nations'. */
function afterUnitedNationsHost(text: string, start: number): boolean {
  let from = start
  const limit = Math.max(0, start - ADDRESS_REACH)
  while (from > limit && text.charCodeAt(from - 1) > 32) from--
  return UNITED_NATIONS_HOST.test(text.slice(from, start))
}
