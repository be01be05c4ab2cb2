import { TREATY_BODIES } from './trust'

/**
 * Which canonical forms are symbols, series by series. Closing brackets such as `(PartI)` are taken off before the test. A form that
 * fails is cut back part by part by the caller, so nothing here needs to allow for a tail.
 */

/** Changes at the end of a symbol. */
const END = String.raw`(?:\/(?:Add|Corr|Rev|Amend)\.[\d-]+)*`
/** Any parts; that the last one has a digit is tested apart. */
const PARTS = String.raw`(?:\/[\w.() -]+)+`
/** General Assembly sessions carry their number in symbols since the thirty-first. */
const SESSION = String.raw`(?:3[1-9]|[4-9]\d|E?S-\d{1,2})`
const YEAR = String.raw`(?:19[4-9]\d|20\d\d)`
const NUMBER = String.raw`\d{1,4}(?:-\d{1,4})?`
const PAIR = String.raw`${SESSION}\/\d{1,3}[A-Z]?(?:-\d{1,3})?`
const ROMAN = String.raw`\d{1,4}[A-Z]?\([^)]+\)`
/** Series that any of the principal organs numbers straight through. */
const RUNNING = String.raw`(?:PV|L|SR|INF|BUR|WP|CRP)\.${NUMBER}`

/** Of the other roots only the first parts' shape is known: letters or a year, then parts; a document's number of three digits alone. */
const OTHER_SERIES = String.raw`(?:(?:[A-Z]{2,8}(?:[.-][\w-]+)?|[A-Z]\.\d+|CODE TOT|${YEAR})(?:\([^)]+\))?${PARTS}|[A-Z]{1,4}\.[\w-]+${END}|\d{3,4}${END})`
/** By root: what may follow its slash. */
const SERIES: Record<string, string> = {
  A: String.raw`RES\/(?:${PAIR}|${ROMAN}|\d{3,4}[A-Z]?)${END}|DEC\/${PAIR}${END}|HRC\/(?:[\w.-]+${PARTS}|(?:CRP|INF|L|NGO)\.\d+${END})|(?:C|CONF|AC|CN|WG)\.\d+[A-Z]?${PARTS}|(?:SPC|BUR|INF|NGO|PET)${PARTS}|${RUNNING}${END}|${SESSION}\/(?:${NUMBER}|${RUNNING}|(?:INF|BUR)\/\d+)${END}|${SESSION}\/AC\.\d+${PARTS}`,
  S: String.raw`RES\/\d{1,4}${END}|PRST\/${YEAR}\/\d{1,3}${END}|${YEAR}\/(?:${NUMBER}|NOTE\/\d+|${RUNNING})${END}|${RUNNING}${END}|(?:AC|C|WG|CN|CONF)\.\d+${PARTS}|(?:INF|WP|NOTE|NGO)\/[\d/]+${END}`,
  E: String.raw`(?:CN|C|AC|CONF|PC|WG)\.\d+[A-Z]?${PARTS}|(?:RES|DEC)\/(?:${YEAR}\/\d{1,4}[A-Z]?(?:-\d{1,3})?|${ROMAN})${END}|${YEAR}\/(?:${NUMBER}${END}|${RUNNING}${END}|(?:INF|NGO|MISC|OPR|MIN|BUR|CN\.\d+|C\.\d+|WG\.\d+)${PARTS})|(?:ICEF|ECE|ESCAP|ESCWA|ECA|ECLAC|INF|NGO)${PARTS}|${RUNNING}${END}`,
  ST: `(?:AI|SGB|IC|HR|ESA|LEG|CS|ADM|CTC|DPI|SG|TAO|STAT|SPACE|ECE|ECA|ESCAP|LIB|DDA|IEC|GVA|UNODC)${PARTS}`,
  T: String.raw`(?:PET|COM|OBS|AC|C)(?:\.\d+)?${PARTS}|PET\.\d+${END}|${RUNNING}${END}|RES\/${ROMAN}${END}`,
  TD: String.raw`B(?:\.\d+)?(?:\([^)]+\))?${PARTS}|${OTHER_SERIES}`,
  ISBA: String.raw`[\w.]+${PARTS}`,
  // Of the Economic Commission for Latin America: a full stop in each.
  LC: String.raw`(?:[A-Z]+\/)*[A-Z]+\.\d[\w.()-]*(?:${PARTS})?`,
  // Publications and guidelines of the two High Commissioners.
  HR: `(?:PUB|P/PT)${PARTS}`,
  HCR: `GIP${PARTS}`,
}
const TREATY_SERIES = String.raw`(?:C|GC|OP|SP|CSP|MSP|PSWG|SPLM|NONE)${PARTS}|CO\/\d\d\/[A-Z]{3}${END}`

/** A document with its kind named may lack its number, as in a misprint; its State then must be there. `CCPR/CO/75/GMB` has none. */
const WITHOUT_NUMBER = /^[A-Z]+\/(?:C\/(?:OP[A-Z]{2,3}\/)?[A-Z]{2,3}\/(?:CO|R?Q|QPR|FCO|R?FU|COAR)|CO\/\d+\/[A-Z]{3})$/

const compiled = new Map<string, RegExp>()

function shapeOf(root: string): RegExp {
  const known = compiled.get(root)
  if (known) return known
  const shape = new RegExp(
    `^${root}\\/(?:${SERIES[root] ?? (TREATY_BODIES.has(root) ? TREATY_SERIES : OTHER_SERIES)})$`,
  )
  compiled.set(root, shape)
  return shape
}

/** `XXX`, `YYY`, `XYZ`: where a manual leaves room for the State. A session in Roman numerals is followed by no kind. */
const PLACEHOLDER = /(?<!DEC)\/(?:X+|Y+|Z+|N+|XYZ|ABC|ISO)(?:\/(?:CO|R?Q|QPR|SR|\d)|$)/

/** Whether a canonical form without its closing bracket has the shape of its root's series. */
export function hasShape(root: string, symbol: string): boolean {
  if (PLACEHOLDER.test(symbol)) return false
  // A restricted paper may end on its letter: `WP.1/R`.
  const read = symbol.replace(/\/R$/, '')
  return /\d/.test(read.slice(read.lastIndexOf('/')))
    ? shapeOf(root).test(symbol)
    : TREATY_BODIES.has(root) && WITHOUT_NUMBER.test(symbol)
}

const OLD_NUMBER = /^(?:[ASE]\/\d{3,5}|T\/\d{3,4})((?:\/(?:Add|Corr|Rev|Amend)\.[\d-]+)*)$/

/**
 * Documents of the first decades carry a bare number: `A/810`, `S/25704`, `E/1371`. Nothing in the form tells them from other codes:
 * `'changed'` when an addendum follows, `'bare'` when the words around must prove it.
 */
export function oldNumber(symbol: string): 'changed' | 'bare' | null {
  const found = OLD_NUMBER.exec(symbol)
  return found ? (found[1] ? 'changed' : 'bare') : null
}
