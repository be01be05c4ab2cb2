import { here } from '../around'

/** Acronyms in any language, by instrument. Printed in capitals; hyphens may be missing or be spaces. */
const ACRONYMS: Record<string, string> = {
  OPSC: 'OP-SC CRC-OP-SC OP-SC-CRC OP-CRC-SC CRC-OP2 OP2-CRC UNCRC-OP-SC ФП-ТД',
  OPAC: 'OP-AC CRC-OP-AC OP-AC-CRC OP-CRC-AC CRC-OP1 OP1-CRC',
  OPIC: 'OP-IC CRC-OP-IC OP-IC-CRC OP-CRC-IC OP3-CRC CRC-OP3',
  CRC: 'CRC UNCRC CIDE CDE CDN IVRK KRK КПР',
  ICCPR: 'ICCPR CCPR PIDCP МПГПП',
  'OP-ICCPR': 'OP-1 ICCPR-OP1 ICCPR-OP OP1-ICCPR OP-ICCPR',
  'OP2-ICCPR': 'OP-2 ICCPR-OP2 OP2-ICCPR',
  ICESCR: 'ICESCR PIDESC',
  'OP-ICESCR': 'OP-ICESCR ICESCR-OP',
  CEDAW: 'CEDAW CEDEF',
  'OP-CEDAW': 'OP-CEDAW CEDAW-OP',
  CAT: 'CAT UNCAT',
  OPCAT: 'OP-CAT CAT-OP',
  CERD: 'CERD ICERD',
  CRPD: 'CRPD UNCRPD CDPH CDPD',
  'OP-CRPD': 'OP-CRPD CRPD-OP',
  CMW: 'CMW ICRMW',
  CED: 'CED ICPPED',
  UNTOC: 'UNTOC',
  ECHR: 'ECHR CEDH EMRK EVRM',
  GDPR: 'GDPR RGPD DSGVO AVG',
  UDHR: 'UDHR DUDH',
  OTHER: 'TFEU TEU TVPA ACHR CADH ACRWC VCLT UNCLOS ILO EU UK PROTECT',
}

const ACRONYM_IDS = new Map(
  Object.entries(ACRONYMS).flatMap(([id, list]) => list.split(' ').map((name) => [plain(name), id] as const)),
)

/** An acronym without its hyphens, in the folded case. */
function plain(acronym: string): string {
  return acronym.toLowerCase().replace(/[\s-]/g, '')
}

const spelled = [...new Set(Object.values(ACRONYMS).flatMap((list) => list.split(' ')))]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.toLowerCase().replaceAll('-', '[ \\n-]{0,4}'))
  .join('|')

/** Chinese and Arabic glue it to their words. */
const GLUED = '\\p{sc=Latin}\\p{sc=Cyrillic}\\d/'

/** Over folded text. A symbol (`CRC/C/...`) is no acronym. */
const ACRONYM = new RegExp(`(?<![${GLUED}])(?:${spelled})(?![${GLUED}]|-\\d)`, 'uy')

/** The acronym that stands at a place of folded text and is printed in capitals there. */
export function acronymAt(
  text: string,
  at: number,
  isCapital: (index: number) => boolean,
): { id: string; length: number } | null {
  const found = here(ACRONYM, text, at)?.[0]
  if (!found || ![...found].every((character, index) => !/\p{L}/u.test(character) || isCapital(at + index))) return null
  return { id: ACRONYM_IDS.get(plain(found)) ?? 'OTHER', length: found.length }
}
