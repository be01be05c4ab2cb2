/**
 * Finds names of laws, treaties and policies by their capitals: a noun such as "Act" or "Strategy", the capitalised words
 * before it, and, where the noun allows it, those after it, across the small words that link them.
 */

interface Token {
  text: string
  start: number
  end: number
}

export interface FoundName {
  start: number
  end: number
  /** Without the year of enactment before it. */
  name: string
}

/** Laws bear their subject before the noun: "Justice for Victims of Trafficking Act". */
const LAWS = new Set(['Act', 'Bill', 'Ordinance', 'Decree', 'Statute'])
const TREATIES = new Set(['Convention', 'Covenant', 'Protocol', 'Charter', 'Declaration'])
/** Codes and plans bear it mostly after: "Code of Ethics for Tourism". */
const PLANS = new Set([
  'Law',
  'Code',
  'Strategy',
  'Plan',
  'Agenda',
  'Guidelines',
  'Principles',
  'Rules',
  'Policy',
  'Framework',
])

const LINKS_BEFORE = new Set(['of', 'for', 'to', 'and', 'in', 'on', 'against', 'from', 'of the', 'for the', 'in the'])
const LINKS_AFTER_TREATY = new Set([
  'on',
  'on the',
  'on a',
  'of',
  'of the',
  'for',
  'for the',
  'against',
  'to the',
  'and',
  'in',
])
const LINKS_AFTER_PLAN = new Set([
  'of',
  'of the',
  'for',
  'for the',
  'on',
  'on the',
  'to',
  'against',
  'from',
  'through',
  'in',
  'in the',
  'and',
])
/** Capitalised only because a sentence starts, or because they name the actors of every document. */
const NO_PART = new Set(
  'The A An In On At To Its This That These Those While Under Despite Although Furthermore Committee State Government'.split(
    ' ',
  ),
)
/** What a document calls the treaty it is about, and other names that name nothing. */
const GENERIC = new Set([
  'Optional Protocol',
  'Optional Protocols',
  'First Optional Protocol',
  'Second Optional Protocol',
])

const isName = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !NO_PART.has(token.text)
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (LAWS.has(token.text) || TREATIES.has(token.text) || PLANS.has(token.text))
const isAcronym = (token: Token): boolean => /^\p{Lu}{3,}$/u.test(token.text)

/** Names in a text, in its order; where two overlap the longer stays. */
export function findNames(text: string): FoundName[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\d’'&]+(?:[-–][\p{L}\d]+)*/gu)].map(
    (found): Token => ({ text: found[0], start: found.index, end: found.index + found[0].length }),
  )
  const adjacent = (index: number) => text.slice(tokens[index]?.end, tokens[index + 1]?.start) === ' '
  const found = tokens.flatMap((token, index) => (isHead(token) ? [nameAround(text, tokens, adjacent, index)] : []))
  return longest(found.filter((name) => name !== null))
}

function nameAround(
  text: string,
  tokens: readonly Token[],
  adjacent: (index: number) => boolean,
  head: number,
): FoundName | null {
  const noun = tokens[head]?.text ?? ''
  const first = leftmost(tokens, adjacent, head, LAWS.has(noun))
  const last = LAWS.has(noun) ? head : rightmost(tokens, adjacent, head, TREATIES.has(noun))
  const [from, to] = [tokens[first], tokens[last]]
  if (!from || !to) return null
  const name = text.slice(from.start, to.end)
  if (tokens.slice(first, last + 1).filter(isName).length < 2 || GENERIC.has(name)) return null
  const year = tokens[first - 1]
  const dated = year !== undefined && adjacent(first - 1) && /^(?:1[89]|20)\d\d$/.test(year.text)
  if (!dated) return { start: from.start, end: to.end, name }
  // A plan may be called by its year ("2030 Agenda"); before a law or treaty it only says when it was made.
  return { start: year.start, end: to.end, name: PLANS.has(noun) ? `${year.text} ${name}` : name }
}

type Adjacent = (index: number) => boolean

function leftmost(tokens: readonly Token[], adjacent: Adjacent, head: number, acrossLinks: boolean): number {
  let at = head
  while (at > 0 && adjacent(at - 1)) {
    if (isName(tokens[at - 1])) {
      at--
      continue
    }
    const step = acrossLinks ? linkBefore(tokens, adjacent, at) : 0
    if (step === 0) break
    at -= step
  }
  return at
}

/** How many tokens lie between a word and the capitalised one that a link ties to its left; 0 when none does. */
function linkBefore(tokens: readonly Token[], adjacent: Adjacent, at: number): number {
  for (const length of [1, 2]) {
    const before = tokens[at - length - 1]
    const link = tokens.slice(at - length, at).map((token) => token.text)
    if (!before || !LINKS_BEFORE.has(link.join(' ')) || !adjacent(at - length - 1) || !adjacent(at - 2)) continue
    const parts = link.includes('and') && (isAcronym(before) || isHead(before))
    if (isName(before) && !parts) return length + 1
  }
  return 0
}

function rightmost(tokens: readonly Token[], adjacent: Adjacent, head: number, treaty: boolean): number {
  const links = treaty ? LINKS_AFTER_TREATY : LINKS_AFTER_PLAN
  let at = head
  while (adjacent(at)) {
    const next = tokens[at + 1]
    // "the Criminal Code and the Family Code" are two.
    if (at > head && isName(next) && !(isHead(next) && !LAWS.has(next.text) && !treaty)) {
      at++
      continue
    }
    const step = linkAfter(tokens, adjacent, at, links, at === head)
    if (step === 0) break
    at += step
  }
  return at
}

function linkAfter(
  tokens: readonly Token[],
  adjacent: Adjacent,
  at: number,
  links: ReadonlySet<string>,
  afterHead: boolean,
): number {
  for (const length of [1, 2]) {
    const link = tokens
      .slice(at + 1, at + length + 1)
      .map((token) => token.text)
      .join(' ')
    const next = tokens[at + length + 1]
    if (!next || !links.has(link) || !adjacent(at + 1) || !adjacent(at + length)) continue
    if (/^\d{4}[-–]\d{4}$/.test(next.text)) return length + 1
    if (isName(next) && !(link === 'and' && (afterHead || isAcronym(next)))) return length + 1
  }
  return 0
}

function longest(names: readonly FoundName[]): FoundName[] {
  const size = ({ start, end }: FoundName) => end - start
  const kept: FoundName[] = []
  for (const name of [...names].sort((a, b) => size(b) - size(a))) {
    if (kept.every((other) => name.end <= other.start || name.start >= other.end)) kept.push(name)
  }
  return kept.sort((a, b) => a.start - b.start)
}
