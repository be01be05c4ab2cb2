import { stateCodes, stateName } from '../../citations/symbols/states'
import type { Language } from './languages'

/**
 * Names under which the United Nations know or knew a State, where `Intl` says it otherwise. English, French and Spanish;
 * formal beginnings ("Republic of", "Royaume de") are read over and need no row.
 */
const UNITED_NATIONS: Record<string, string[]> = {
  BIH: ['Bosnia and Herzegovina', 'Bosnie-Herzégovine', 'Bosnia y Herzegovina'],
  BOL: ['Plurinational State of Bolivia', 'État plurinational de Bolivie', 'Estado Plurinacional de Bolivia'],
  BRN: ['Brunei Darussalam', 'Brunéi Darussalam'],
  CIV: ["Côte d'Ivoire"],
  COD: ['Democratic Republic of the Congo', 'République démocratique du Congo', 'República Democrática del Congo'],
  COG: ['Republic of the Congo', 'Congo'],
  CPV: ['Cape Verde', 'Cabo Verde', 'Cap-Vert'],
  CZE: ['Czech Republic', 'République tchèque', 'República Checa'],
  FSM: ['Federated States of Micronesia', 'États fédérés de Micronésie', 'Estados Federados de Micronesia'],
  GBR: [
    'United Kingdom of Great Britain and Northern Ireland',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    'Reino Unido de Gran Bretaña e Irlanda del Norte',
  ],
  HKG: ['Hong Kong'],
  IRN: ['Islamic Republic of Iran', 'République islamique d’Iran', 'República Islámica del Irán'],
  KOR: ['Republic of Korea', 'République de Corée', 'República de Corea'],
  LAO: [
    'Lao People’s Democratic Republic',
    'République démocratique populaire lao',
    'República Democrática Popular Lao',
  ],
  LBY: ['Libyan Arab Jamahiriya', 'Jamahiriya arabe libyenne', 'Jamahiriya Árabe Libia'],
  MAC: ['Macao', 'Macau'],
  MDA: ['Republic of Moldova', 'République de Moldova', 'República de Moldova'],
  MKD: [
    'The former Yugoslav Republic of Macedonia',
    'ex-République yougoslave de Macédoine',
    'ex República Yugoslava de Macedonia',
    'antigua República Yugoslava de Macedonia',
  ],
  MMR: ['Myanmar', 'Burma'],
  PRK: [
    'Democratic People’s Republic of Korea',
    'République populaire démocratique de Corée',
    'República Popular Democrática de Corea',
  ],
  PSE: ['State of Palestine', 'État de Palestine', 'Estado de Palestina'],
  RUS: ['Russian Federation', 'Fédération de Russie', 'Federación de Rusia'],
  STP: ['Sao Tome and Principe', 'Sao Tomé-et-Principe', 'Santo Tomé y Príncipe'],
  SUN: ['Union of Soviet Socialist Republics', 'Union des Républiques socialistes soviétiques'],
  SWZ: ['Swaziland', 'Swazilandia'],
  SYR: ['Syrian Arab Republic', 'République arabe syrienne', 'República Árabe Siria'],
  TLS: ['Timor-Leste'],
  TUR: ['Turkey', 'Turquie', 'Turquía'],
  TZA: ['United Republic of Tanzania', 'République-Unie de Tanzanie', 'República Unida de Tanzanía'],
  USA: ['United States of America', 'États-Unis d’Amérique', 'Estados Unidos de América'],
  VAT: ['Holy See', 'Saint-Siège', 'Santa Sede'],
  VEN: ['Bolivarian Republic of Venezuela', 'République bolivarienne du Venezuela'],
  VNM: ['Viet Nam'],
  YUG: ['Yougoslavie'],
  CSK: ['Tchécoslovaquie', 'Checoslovaquia'],
}

/** Codes older than today's, under which a document of today would not be published. */
const SUPERSEDED = new Set(['ROM', 'TMP', 'EUE', 'BYS', 'ZAR'])

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

/** ISO 3166-1 alpha-3 of the State that a title or sentence names; the longest name counts. Null when it names none, or two. */
export function stateNamedIn(text: string, language: Language): string | null {
  const within = ` ${folded(text)} `
  const found = [...namesIn(language)].filter(([name]) => within.includes(` ${name} `))
  const longest = found.filter(
    ([name]) => !found.some(([other]) => other !== name && ` ${other} `.includes(` ${name} `)),
  )
  const codes = new Set(longest.map(([, code]) => code))
  const [only] = codes
  return codes.size === 1 ? (only ?? null) : null
}
