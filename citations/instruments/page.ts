import type { Evidence, ReferenceContext } from '../types'
import { INSTRUMENTS, onlyProtocol } from './registry'

/** What the page as a whole is about. */
export interface PageSubject {
  /** What its bare articles belong to. */
  main: string | null
  /** What "the Optional Protocol" means on it. */
  protocol: string | null
  by: Extract<Evidence, 'page-title' | 'page-symbol' | 'page-url'>
}

/** Treaty bodies whose symbols begin otherwise than the acronym of the treaty. */
const TREATIES: Record<string, string> = { CCPR: 'ICCPR', 'E/C.12': 'ICESCR' }

const SYMBOL =
  /(?:^|[^A-Z0-9])(CRC|CCPR|CEDAW|CAT|CRPD|CERD|CMW|CED)[/._-](C|OP)[/._-]([A-Z0-9/._-]{1,60})|(?:^|[^A-Z0-9])E\/C\.12\//

/** What a document with this symbol is about; the symbol may be written as a file name: `crc-c-opsc-usa-co-3-4`. */
export function subjectOfSymbol(printed: string): PageSubject | null {
  const found = SYMBOL.exec(printed.toUpperCase().replaceAll('%2F', '/'))
  if (!found) return null
  const by = 'page-symbol'
  const body = found[1] ?? 'E/C.12'
  const rest = found[3] ?? ''
  const both = (id: string): PageSubject => ({ main: id, protocol: id, by })
  if (body === 'CAT' && found[2] === 'OP') return both('OPCAT')
  if (body === 'CRC') {
    // The first documents under it say OPSA; CRC/OP/SA/1 of 2002 and CRC/C/156 of 2019 are the guidelines on the sale of children.
    if (
      /^OPS[AC](?![A-Z0-9])/.test(rest) ||
      (found[2] === 'OP' && /^SA(?![A-Z0-9])/.test(rest)) ||
      /^156(?!\d)(?![/._-]D)/.test(rest)
    )
      return both('OPSC')
    if (/^OPAC(?![A-Z0-9])/.test(rest)) return both('OPAC')
    // Views on communications, CRC/C/81/D/19/2017: there "the Optional Protocol" is the one on the procedure.
    if (/^\d{1,3}[/._-]D[/._-]/.test(rest)) return { main: 'CRC', protocol: 'OPIC', by }
  }
  const main = TREATIES[body] ?? body
  return { main, protocol: onlyProtocol(main) ?? null, by }
}

/** The status of treaties in the United Nations Treaty Collection, by chapter and number: `mtdsg_no=IV-11-c`, `Ch_IV_11_cp`. */
const COLLECTED = /(?:mtdsg_no=|Ch_)([IVX]+[-_]\d+(?:[-_][a-z])?)p?\b/i
const COLLECTION: Record<string, string> = {
  'IV-11-C': 'OPSC',
  'IV-11-B': 'OPAC',
  'IV-11-D': 'OPIC',
  'IV-11': 'CRC',
  'IV-4': 'ICCPR',
  'IV-5': 'OP-ICCPR',
  'IV-12': 'OP2-ICCPR',
  'IV-8-B': 'OP-CEDAW',
  'IV-9-B': 'OPCAT',
  'IV-15-A': 'OP-CRPD',
  'XVIII-12-A': 'PALERMO-TIP',
}

/** Pages that are about one treaty although only their address says so. */
const ADDRESSES: [pattern: RegExp, instrument: string][] = [
  // Texts of the treaties at OHCHR, old, older and new addresses.
  [/opsc[-_]?crc|rights-child-sale-children|crc-sale\b/i, 'OPSC'],
  [/opac[-_]?crc|rights-child-involvement-children|crc-conflict\b/i, 'OPAC'],
  [/opic[-_]?crc|rights-child-communications/i, 'OPIC'],
  // Dutch treaty base and Swiss compilation of law.
  [/BWBV0001752\b/, 'OPSC'],
  [/BWBV0004034\b/, 'OPAC'],
  [/BWBV0003559\b/, 'OP-CRPD'],
  [/\bcc[/-]2006[/-]824\b/, 'OPSC'],
]

/** A law has articles of its own, whatever treaty its title names: "Act implementing the Optional Protocol ...". */
export const OWN_LAW = /(?<!\p{L})(?:act|bill(?! of)|loi|ley|ordinance|decre\p{L}{1,2})(?!\p{L})|закон|قانون/iu

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/**
 * What the page's title and address say it is about.
 * @param instrumentsIn finds the instruments named in a text; a title that names two settles nothing.
 */
export function subjectOfPage(
  context: ReferenceContext,
  instrumentsIn: (text: string) => string[],
): PageSubject | null {
  const title = context.title ?? ''
  const url = decoded(context.url ?? '')
  const symbol = subjectOfSymbol(title) ?? subjectOfSymbol(url)
  if (symbol) return symbol
  const collected = COLLECTED.exec(url)?.[1]?.replaceAll('_', '-').toUpperCase() ?? ''
  const byAddress =
    COLLECTION[collected] ?? ADDRESSES.find(([pattern]) => pattern.test(url) || pattern.test(title))?.[1]
  if (byAddress) return about(byAddress, 'page-url')
  for (const [text, by] of [
    [title, 'page-title'],
    [url.replace(/[_+/.?=&-]/g, ' '), 'page-url'],
  ] as const) {
    const named = instrumentsIn(text)
    const protocols = named.filter((id) => INSTRUMENTS[id]?.kind === 'protocol')
    const candidates = protocols.length > 0 ? protocols : named
    const subject = candidates.length === 1 ? about(candidates[0] as string, by) : null
    if (subject) return OWN_LAW.test(text) ? { ...subject, main: null } : subject
  }
  return null
}

/** A page about one instrument. */
export function about(id: string, by: PageSubject['by']): PageSubject {
  return { main: id, protocol: INSTRUMENTS[id]?.kind === 'protocol' ? id : null, by }
}
