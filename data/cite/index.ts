import type { DocumentFacts } from '../api'
import { listed, provisionWords } from '../lookup/provisions'
import { dayWords } from '../lookup/titles'
import { titleOf } from './instruments'

/** The same citation twice: as text, and as HTML with nothing but the words escaped. */
export interface Citation {
  text: string
  html: string
}

/** "para. 22", "paras. 24 and 25", "paras. 21–23 and 30", "para. 39 (c)"; takes `22`, `'22'` or `'39.c'`. Empty for none. */
export function paragraphWords(paragraphs: readonly (number | string)[]): string {
  if (paragraphs.length === 0) return ''
  const plain = paragraphs.map((one) => String(one).replace(/\.([a-z]+)$/, ' ($1)'))
  return `${plain.length === 1 ? 'para.' : 'paras.'} ${listed(inRanges(plain))}`
}

/**
 * A document in the style of United Nations footnotes, or paragraphs of it: "Committee on the Rights of the Child, concluding observations on …,
 * CRC/C/OPSC/USA/CO/3-4, 2 June 2017, para. 22." Of a finding give both its paragraphs.
 */
export function citeDocument(document: DocumentFacts, paragraphs: readonly (number | string)[] = []): Citation {
  const parts = [
    bodyOf(document.symbol),
    titleInside(document.title),
    document.symbol,
    dayWords(document.adopted),
    paragraphWords(paragraphs),
  ]
  return asCitation(`${parts.filter((part) => part !== '').join(', ')}.`)
}

/** A provision in the same style: "Optional Protocol to the Convention on the Rights of the Child on …, art. 9 (1)." */
export function citeProvisions(instrument: string, provisions: readonly string[]): Citation {
  const cited = `${provisions.length === 1 ? 'art.' : 'arts.'} ${listed(provisions.map(provisionWords))}`
  const { title, published } = titleOf(instrument)
  return asCitation(`${title}, ${cited}${published === undefined ? '' : ` (${published})`}.`)
}

/** Three or more in a row become a range with an en dash; two stay two, as the United Nations writes them. */
function inRanges(plain: readonly string[]): string[] {
  const runs: string[][] = []
  for (const one of plain) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = /^\d+$/.test(one) && last !== undefined && /^\d+$/.test(last) && Number(one) === Number(last) + 1
    if (follows) run?.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}–${run.at(-1)}`]))
}

/** A title in the middle of a sentence begins small and has lost its footnote mark. */
const titleInside = (title: string) => {
  const plain = title.replace(/\s*\*+$/, '').trim()
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

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

const bodyOf = (symbol: string) => Object.entries(bodies).find(([root]) => symbol.startsWith(`${root}/`))?.[1] ?? ''

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function asCitation(text: string): Citation {
  return { text, html: text.replace(/[&<>"]/g, (character) => entities[character] ?? '') }
}
