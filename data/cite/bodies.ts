import { bodyOf as decoded } from '../../citations/symbols/bodies'

/** Bodies that a citation names in full, by the names they go by elsewhere. */
const full: Record<string, string> = {
  'Committee on Migrant Workers':
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
}

/** Who issued a document; empty where its symbol does not say. */
export function bodyOf(symbol: string): string {
  const name = decoded(symbol.split('/')) ?? ''
  return full[name] ?? name
}

/** Abbreviations of the Bluebook's table T6 that occur in the bodies' names. */
const shortened: [RegExp, string][] = [
  [/\bCommittee\b/g, 'Comm.'],
  [/\bSubcommittee\b/g, 'Subcomm.'],
  [/\bRights\b/g, 'Rts.'],
  [/\bEconomic\b/g, 'Econ.'],
  [/\bSocial\b/g, 'Soc.'],
  [/\bProtection\b/g, 'Prot.'],
  [/\bDiscrimination\b/g, 'Discrim.'],
]

export const shortBodyOf = (symbol: string): string =>
  shortened.reduce((name, [word, short]) => name.replace(word, short), bodyOf(symbol))
