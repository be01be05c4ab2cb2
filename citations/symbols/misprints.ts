/**
 * Misprints whose intention is certain from the symbol alone. Numbers are never among them.
 * - A part printed twice where a State follows: `CRC/C/OPSC/OPSC/USA/CO/1`. Without a State the doubled part may stand in its place.
 * - `UK` for the United Kingdom: the treaty bodies write codes of three letters.
 */
const RULES: [RegExp, string][] = [
  [/\/(OP[A-Z]{2})\/\1(?=\/[A-Z]{3}\/)/, '/$1'],
  [/\/([A-Z]{3})\/\1(?=\/)/, '/$1'],
  [/\/(CO|Q|QPR|RQ)\/\1(?=\/)/, '/$1'],
  [/^((?:CRC|CCPR|CEDAW|CERD|CAT|CRPD|CED|E)\/C(?:\.12)?(?:\/OP[A-Z]{2})?)\/UK(?=\/)/, '$1/GBR'],
]

/** What no rule applies without. */
const SUSPECT = /\/(?:UK|([A-Z]{1,4})\/\1)\//

/** The symbol that was meant by a misprint; undefined when the symbol is none that we know. */
export function meantBy(symbol: string): string | undefined {
  if (!SUSPECT.test(symbol)) return undefined
  let meant = symbol
  for (const [pattern, replacement] of RULES) meant = meant.replace(pattern, replacement)
  return meant === symbol ? undefined : meant
}
