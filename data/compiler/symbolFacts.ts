/** Roots of the treaty bodies' symbols, and the treaty each body watches over. */
const BODIES: Record<string, string> = {
  'CRC/C': 'CRC',
  'CCPR/C': 'ICCPR',
  'E/C.12': 'ICESCR',
  'CEDAW/C': 'CEDAW',
  'CAT/C': 'CAT',
  'CERD/C': 'CERD',
  'CRPD/C': 'CRPD',
  'CMW/C': 'CMW',
  'CED/C': 'CED',
}
/** Protocols with reports of their own, which stand in the symbol. */
const PROTOCOLS = new Set(['OPSC', 'OPAC'])

/** A symbol of concluding observations: `CRC/C/OPSC/USA/CO/3-4`. Fields that are not printed are null. */
export interface ObservationsSymbol {
  /** `'CRC/C'` */
  root: string
  protocol: string | null
  /** ISO 3166-1 alpha-3. */
  state: string | null
  /** `'3-4'` */
  cycle: string | null
  /** The treaty reported on: the protocol, else the body's own. */
  treaty: string
}

/** Codes of States, of territories reported on apart, and of the European Union: `USA`, `CHN-HKG`, `EU`. */
const STATE = /^(?:[A-Z]{3}(?:-[A-Z]{3})?|EU)$/

/** Takes a canonical symbol apart that has `CO` for its kind; null for any other. Parts may be missing: misprints do. */
export function observationsSymbol(symbol: string): ObservationsSymbol | null {
  const root = Object.keys(BODIES).find((each) => symbol.startsWith(`${each}/`))
  const treaty = root && BODIES[root]
  const parts = root ? symbol.slice(root.length + 1).split('/') : []
  const kind = parts.indexOf('CO')
  if (!root || !treaty || kind < 0) return null
  const before = parts.slice(0, kind)
  const protocol = before.find((part) => PROTOCOLS.has(part)) ?? null
  const state = before.find((part) => STATE.test(part)) ?? null
  return { root, protocol, state, cycle: parts[kind + 1] ?? null, treaty: protocol ?? treaty }
}

/** The symbol as it should be printed. */
export function writeObservationsSymbol({ root, protocol, state, cycle }: ObservationsSymbol): string {
  return [root, protocol, state, 'CO', cycle].filter((part) => part !== null).join('/')
}

/** Kinds of concluding observations besides `CO`: without a report, on additional information, concluding comments. */
const OTHER_KINDS = new Set(['COAR', 'OAI', 'CC'])

/** Series of the years before States had symbols of their own; what follows is only a running number. */
const OLD_SERIES: [RegExp, root: string][] = [
  [/^CRC\/C\/15\/Add\.\d+/, 'CRC/C'],
  [/^CCPR\/C\/79\/Add\.\d+/, 'CCPR/C'],
  [/^CCPR\/CO\/\d+\/[A-Z]{3}/, 'CCPR/C'],
  [/^E\/C\.12\/1\/Add\.\d+/, 'E/C.12'],
  [/^E\/C\.12\/(?:19|20)\d\d\/\d+/, 'E/C.12'],
  [/^CERD\/C\/304\/Add\.\d+/, 'CERD/C'],
  [/^CERD\/C\/\d+\/CO\/\d+/, 'CERD/C'],
  [/^CAT\/C\/CR\/\d+\/\d+/, 'CAT/C'],
  [/^CAT\/C\/[IVXLC]+\/Concl\.\d+/, 'CAT/C'],
  [/^CEDAW\/C\/(?:19|20)\d\d\/[IVX]+\/CRP\.\d+/, 'CEDAW/C'],
]

/** A whole report of a Committee to the Assembly or the Council, such as `A/50/18` or `E/1994/23`. */
export const isCollectedReport = (symbol: string): boolean =>
  /^A\/\d{2}\/\d{1,3}(?:\/|$)|^E\/(?:19|20)\d\d\/\d+(?:\/|$)/.test(symbol)

/**
 * Takes apart the symbol of a document of concluding observations, of any year: `CRC/C/XAA/CO/2`, `CRC/C/15/Add.188`,
 * `CCPR/CO/75/NZL`. Null for every other document.
 */
export function ownObservations(symbol: string): ObservationsSymbol | null {
  const old = OLD_SERIES.find(([pattern]) => pattern.test(symbol))
  if (old) {
    const state = /^CCPR\/CO\/\d+\/([A-Z]{3})/.exec(symbol)?.[1] ?? null
    return { root: old[1], protocol: null, state, cycle: null, treaty: BODIES[old[1]] ?? '' }
  }
  const kind = symbol.split('/').find((part) => OTHER_KINDS.has(part))
  return observationsSymbol(kind ? symbol.replace(`/${kind}/`, '/CO/') : symbol)
}
