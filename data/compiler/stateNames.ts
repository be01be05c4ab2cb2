import { stateCodes, stateName } from '../../citations/symbols/states'
import type { Language } from './languages'

/**
 * Names under which the United Nations know or knew a State, where `stateName` says it otherwise. English, French and Spanish;
 * what stands around a name ("Islamic Republic of") is read over and needs no row, and a part that no other State has stands
 * for the whole ("Jamahiriya").
 */
const UNITED_NATIONS: Record<string, string[]> = {
  BIH: ['Herzegovina'],
  BOL: ['Bolivia'],
  BRN: ['Brunei Darussalam'],
  CIV: ["Côte d'Ivoire"],
  COD: ['Democratic Republic of the Congo', 'République démocratique du Congo', 'República Democrática del Congo'],
  COG: ['Congo'],
  CPV: ['Cape Verde', 'Cabo Verde', 'Cap-Vert'],
  CZE: ['Czech Republic', 'République tchèque', 'República Checa'],
  GBR: [
    'United Kingdom of Great Britain and Northern Ireland',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    'Reino Unido de Gran Bretaña e Irlanda del Norte',
  ],
  HKG: ['Hong Kong'],
  IRN: ['Iran'],
  KOR: ['Republic of Korea', 'République de Corée', 'República de Corea'],
  LAO: ['Lao'],
  LBY: ['Jamahiriya'],
  MAC: ['Macao', 'Macau'],
  MDA: ['Moldova'],
  MKD: ['Macedonia', 'Macédoine'],
  MMR: ['Myanmar', 'Burma'],
  PRK: [
    'Democratic People’s Republic of Korea',
    'République populaire démocratique de Corée',
    'República Popular Democrática de Corea',
  ],
  PSE: ['Palestine', 'Palestina'],
  RUS: ['Russian Federation'],
  STP: ['Sao Tome', 'Santo Tomé'],
  SUN: ['Union of Soviet Socialist Republics', 'Union des Républiques socialistes soviétiques'],
  SWZ: ['Swaziland', 'Swazilandia'],
  SYR: ['Syria', 'République arabe syrienne'],
  TLS: ['Timor-Leste'],
  TUR: ['Turkey'],
  TZA: ['Tanzania'],
  VAT: ['Holy See', 'Saint-Siège', 'Santa Sede'],
  VEN: ['Venezuela'],
  VNM: ['Viet Nam'],
  YUG: ['Yougoslavie'],
  CSK: ['Tchécoslovaquie', 'Checoslovaquia'],
}

/** Codes older than today's, under which a document of today would not be published. */
export const SUPERSEDED = new Set(['ROM', 'TMP', 'EUE', 'BYS', 'ZAR'])

const maps = new Map<string, Map<string, string>>()

/** Folded name to code, for the names of one language and those of the United Nations. */
function namesIn(language: Language): Map<string, string> {
  const known = maps.get(language.code)
  if (known) return known
  const names = new Map<string, string>()
  for (const code of stateCodes()) {
    const name = SUPERSEDED.has(code) ? undefined : stateName(code, language.code)
    if (name) names.set(folded(name), code)
  }
  for (const [code, all] of Object.entries(UNITED_NATIONS)) for (const name of all) names.set(folded(name), code)
  maps.set(language.code, names)
  return names
}

/** Without accents, case and punctuation. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Territories reported on apart: a State named beside one is the party. */
const TERRITORIES = new Set(['HKG', 'MAC'])

/** ISO 3166-1 alpha-3 of the State that a title or sentence names; the longest name counts. Null when it names none, or two. */
export function stateNamedIn(text: string, language: Language): string | null {
  const within = ` ${folded(text)} `
  const found = [...namesIn(language)].filter(([name]) => within.includes(` ${name} `))
  const longest = found.filter(
    ([name]) => !found.some(([other]) => other !== name && ` ${other} `.includes(` ${name} `)),
  )
  const codes = [...new Set(longest.map(([, code]) => code))]
  const states = codes.filter((code) => !TERRITORIES.has(code))
  const [only, another] = states.length > 0 ? states : codes
  return another === undefined ? (only ?? null) : null
}
