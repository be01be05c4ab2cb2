import { textBefore } from '../around'
import { anyName, anyWord } from '../languages/called'
import type { Folded } from './fold'
import { KEPT } from './limits'
import type { Mention } from './mention'
import { allOf } from './near'
import { ADDITIONAL, OPTIONAL } from './protocols'
import type { State } from './state'

/** A name the text gives an instrument: from `at` on, `term` means it. */
export interface Definition {
  at: number
  term: string
  mention: Mention
}

const DEFINER = `(?:${anyWord('hereinafter')})(?!\\p{L})`
const HEREINAFTER = new RegExp(DEFINER, 'u')
const ANNOUNCED = new RegExp(`^${DEFINER}`, 'u')
const LEADING = new RegExp(
  `^(?:[\\s,:;"'《(-]|${DEFINER}|(?:${anyWord('determiners')}|as|als|как|باسم|为)(?!\\p{L}))`,
  'u',
)
const BRACKET = /\(([^()]{2,90})\)/g
const OPEN_BRACKET = /\([^()]*$/
const TRAILING = /[\s,;"'》)]{1,8}$/u
const MEANS =
  /"([^"()\n]{2,50})"\s?(?:means|shall mean|refers to|signifie|designe|s'entend|significa|se entendera|bedeutet|означает|是指|指)\s?(?:the |le |la |el )?$/u

/** How far after a name its definition may stand: "(adopted 25 May 2000, entered into force 18 January 2002) (hereinafter ...)". */
const REACH = 160
const LONGEST_TERM = 45

/** Terms the text defines, in order: `(hereinafter "the Protocol")`, `« ci-après le Protocole »`, `以下简称《议定书》`. */
export function findDefinitions(folded: Folded, mentions: Mention[]): Definition[] {
  const definitions: Definition[] = []
  mentions.forEach((mention, index) => {
    if (mention.points === 'several') return
    // "(in this Act referred to as ...)" defines what stands before the bracket, not this Act.
    const isBracketed = ({ start }: Mention) => OPEN_BRACKET.test(textBefore(folded.text, start, LONGEST_TERM))
    if (isBracketed(mention)) return
    const means = MEANS.exec(textBefore(folded.text, mention.start, 90))
    if (means && mention.id) definitions.push({ at: mention.end, term: termKey(means[1] as string), mention })
    const next = mentions.slice(index + 1).find((other) => other.id && other.title && !isBracketed(other))
    const limit = Math.min(folded.text.length, mention.end + REACH, next?.start ?? Number.POSITIVE_INFINITY)
    const after = folded.text.slice(mention.end, Math.max(mention.end, limit))
    const defined = definitionIn(after, folded, mention.end)
    if (defined) definitions.push({ at: mention.end + defined.end, term: defined.term, mention })
  })
  return definitions
}

function definitionIn(after: string, folded: Folded, offset: number): { term: string; end: number } | null {
  for (const bracket of allOf(after, BRACKET)) {
    const before = after.slice(0, bracket.index)
    if (/[.;]\s\p{L}/u.test(before) || /\b(?:art|article|articulo)\b/.test(before)) return null
    const content = bracket[1] as string
    const announced = HEREINAFTER.exec(content)
    const quoted = /^(?:the |le |la |el |l'|\s)*["'《].*["'》]\s?$/u.test(content.trim())
    const start = offset + bracket.index + 1
    const printed = folded.printed.slice(start, start + content.length)
    const acronym = /^\s?["'“«]?[A-Z][A-Z-]{1,10}["'”»]?\s?$/.test(printed)
    if (announced || quoted || acronym) {
      const term = termKey(announced ? content.slice(announced.index) : content)
      if (term) return { term, end: bracket.index + bracket[0].length }
    }
  }
  const open = /^[\s,)"》(]{0,4}/.exec(after)?.[0].length ?? 0
  const rest = after.slice(open)
  const announced = ANNOUNCED.exec(rest)
  if (!announced) return null
  const quoted = /^[^"《]{0,25}["《]([^"》]{2,45})["》]/u.exec(rest.slice(announced[0].length))
  if (!quoted) return null
  const term = termKey(quoted[1] as string)
  return term ? { term, end: open + announced[0].length + quoted[0].length } : null
}

const optional = anyWord('optional')
const PROTOCOL = new RegExp(`^(?:(?:${optional})\\s?)?(?:${anyName('protocol')})(?:\\s(?:${optional}))?$`, 'u')
const CONVENTION = new RegExp(`^(?:${anyName('convention')})$`, 'u')

/** A term without its article and quotation marks; the same for "the Protocol" in every language. */
function termKey(term: string): string {
  let plain = term
  for (let longer = ''; plain !== longer; ) {
    longer = plain
    plain = plain.replace(LEADING, '').replace(TRAILING, '')
  }
  if (PROTOCOL.test(plain) && !ADDITIONAL.test(plain)) return OPTIONAL.test(plain) ? 'optional protocol' : 'protocol'
  if (CONVENTION.test(plain)) return 'convention'
  return plain.length >= 2 && plain.length <= LONGEST_TERM && /\p{L}/u.test(plain) ? plain : ''
}

interface Term {
  term: string
  id: string
  /** Where in the stretch it begins to hold. */
  from: number
}

const isOwn = (term: string) => term !== 'protocol' && term !== 'optional protocol' && term !== 'convention'
export const knownTerms = (state: State): Term[] => [...state.frame.terms].map(([term, id]) => ({ term, id, from: 0 }))
export const newTerms = (definitions: Definition[]): Term[] =>
  definitions.flatMap(({ at, term, mention }) => (mention.id ? [{ term, id: mention.id, from: at }] : []))

/** Adds the places where a term stands that the text defined before: "the Sale Instrument". */
export function withTerms(mentions: Mention[], folded: Folded, terms: Term[]): Mention[] {
  const found: Mention[] = []
  for (const { term, id, from } of terms.filter((known) => isOwn(known.term)).slice(-KEPT)) {
    for (let at = folded.text.indexOf(term, from); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
      const around = `${folded.text[at - 1] ?? ' '}${folded.text[at + term.length] ?? ' '}`
      if (!/[\p{L}\p{N}/]/u.test(around))
        found.push({ start: at, end: at + term.length, id, points: null, title: false })
    }
  }
  if (found.length === 0) return mentions
  const apart = found.filter(
    (term) => !mentions.some((mention) => mention.start <= term.start && mention.end > term.end),
  )
  const kept = mentions.filter((mention) => !apart.some((term) => term.start < mention.end && mention.start < term.end))
  return [...kept, ...apart].sort((a, b) => a.start - b.start)
}
