/** The bodies that adopt concluding observations, by the beginning of their symbols. */
const bodies: Record<string, string> = {
  CRC: 'Committee on the Rights of the Child',
  CCPR: 'Human Rights Committee',
  CEDAW: 'Committee on the Elimination of Discrimination against Women',
  CERD: 'Committee on the Elimination of Racial Discrimination',
  CAT: 'Committee against Torture',
  CRPD: 'Committee on the Rights of Persons with Disabilities',
  CMW: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  CED: 'Committee on Enforced Disappearances',
  'E/C.12': 'Committee on Economic, Social and Cultural Rights',
}

/** Empty for a symbol of no body listed. */
export const bodyOf = (symbol: string): string =>
  Object.entries(bodies).find(([root]) => symbol.startsWith(`${root}/`))?.[1] ?? ''

/** Abbreviations of the Bluebook's table T6 that occur in the bodies' names. */
const shortened: [RegExp, string][] = [
  [/\bCommittee\b/g, 'Comm.'],
  [/\bRights\b/g, 'Rts.'],
  [/\bEconomic\b/g, 'Econ.'],
  [/\bSocial\b/g, 'Soc.'],
  [/\bCultural\b/g, 'Cultural'],
  [/\bProtection\b/g, 'Prot.'],
  [/\bDiscrimination\b/g, 'Discrim.'],
]

export const shortBodyOf = (symbol: string): string =>
  shortened.reduce((name, [word, short]) => name.replace(word, short), bodyOf(symbol))
