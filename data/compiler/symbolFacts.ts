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

/** Takes a canonical symbol apart that has `CO` for its kind; null for any other. Parts may be missing: misprints do. */
export function observationsSymbol(symbol: string): ObservationsSymbol | null {
  const root = Object.keys(BODIES).find((each) => symbol.startsWith(`${each}/`))
  const treaty = root && BODIES[root]
  const parts = root ? symbol.slice(root.length + 1).split('/') : []
  const kind = parts.indexOf('CO')
  if (!root || !treaty || kind < 0) return null
  const before = parts.slice(0, kind)
  const protocol = before.find((part) => PROTOCOLS.has(part)) ?? null
  const state = before.find((part) => /^[A-Z]{3}$/.test(part)) ?? null
  return { root, protocol, state, cycle: parts[kind + 1] ?? null, treaty: protocol ?? treaty }
}

/** The symbol as it should be printed. */
export function writeObservationsSymbol({ root, protocol, state, cycle }: ObservationsSymbol): string {
  return [root, protocol, state, 'CO', cycle].filter((part) => part !== null).join('/')
}
