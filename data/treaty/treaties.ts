export interface Treaty {
  /** Id in `citations/instruments`: `'OPSC'`. */
  instrument: string
  title: string
  /** What one calls it for short, in running text. */
  short: string
  /** The official text at the Office of the High Commissioner for Human Rights. */
  url: string
}

const INSTRUMENTS = 'https://www.ohchr.org/en/instruments-mechanisms/instruments'
/** Where the Office lists them all: for what has no address here. */
const LISTING = 'https://www.ohchr.org/en/instruments-listings'

const row = (instrument: string, short: string, title: string, page: string): [string, Treaty] => [
  instrument,
  { instrument, short, title, url: `${INSTRUMENTS}/${page}` },
]

const TREATIES = new Map<string, Treaty>([
  row(
    'OPSC',
    'Optional Protocol on the sale of children',
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    'optional-protocol-convention-rights-child-sale-children-child',
  ),
  row(
    'OPAC',
    'Optional Protocol on children in armed conflict',
    'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    'optional-protocol-convention-rights-child-involvement-children',
  ),
  row(
    'OPIC',
    'Optional Protocol on a communications procedure',
    'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
    'optional-protocol-convention-rights-child-communications-procedure',
  ),
  row(
    'CRC',
    'Convention on the Rights of the Child',
    'Convention on the Rights of the Child',
    'convention-rights-child',
  ),
  row(
    'ICCPR',
    'Covenant on Civil and Political Rights',
    'International Covenant on Civil and Political Rights',
    'international-covenant-civil-and-political-rights',
  ),
  row(
    'ICESCR',
    'Covenant on Economic, Social and Cultural Rights',
    'International Covenant on Economic, Social and Cultural Rights',
    'international-covenant-economic-social-and-cultural-rights',
  ),
  row(
    'CEDAW',
    'Convention on discrimination against women',
    'Convention on the Elimination of All Forms of Discrimination against Women',
    'convention-elimination-all-forms-discrimination-against-women',
  ),
  row(
    'CRPD',
    'Convention on persons with disabilities',
    'Convention on the Rights of Persons with Disabilities',
    'convention-rights-persons-disabilities',
  ),
])

/** Title and address of a treaty, or null for one that is not listed here. */
export function treatyOf(instrument: string): Treaty | null {
  return TREATIES.get(instrument) ?? null
}

/** The official text, or the Office's list of instruments where we do not know its address. */
export function treatyUrl(instrument: string): string {
  return TREATIES.get(instrument)?.url ?? LISTING
}
