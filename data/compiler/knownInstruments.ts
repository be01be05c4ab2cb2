export interface KnownInstrument {
  name: string
  short?: string
  /** Further forms in which documents name it; the name and the short form are always looked for. */
  also?: RegExp
  /** Id in `citations/instruments` of a treaty reported on: a document does not "name" its own. */
  id?: string
}

const TO_THE_CRC = String.raw`(?: to the Convention on the Rights of the Child)?`
const onChildren = (topic: string): RegExp => new RegExp(String.raw`\bOptional Protocol${TO_THE_CRC},? ${topic}`, 'gi')

/**
 * Instruments that documents name by a short form they never explain, or with a subject in small letters, where the
 * grammar of capitalised names cannot see the end. Everything else is read by that grammar alone.
 */
export const KNOWN_INSTRUMENTS: KnownInstrument[] = [
  {
    id: 'OPSC',
    name: 'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    short: 'OPSC',
    also: onChildren('on the sale of children(?:, child prostitution and child pornography)?'),
  },
  {
    id: 'OPAC',
    name: 'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    short: 'OPAC',
    also: onChildren('on the involvement of children in armed conflicts?'),
  },
  {
    id: 'OPIC',
    name: 'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
    short: 'OPIC',
    also: onChildren('on a communications procedure'),
  },
  { id: 'CRC', name: 'Convention on the Rights of the Child' },
  { id: 'ICCPR', name: 'International Covenant on Civil and Political Rights', short: 'ICCPR' },
  { id: 'ICESCR', name: 'International Covenant on Economic, Social and Cultural Rights', short: 'ICESCR' },
  {
    id: 'CEDAW',
    name: 'Convention on the Elimination of All Forms of Discrimination against Women',
    short: 'CEDAW',
  },
  {
    id: 'CAT',
    name: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    also: /\bConvention against Torture\b/g,
  },
  { id: 'CRPD', name: 'Convention on the Rights of Persons with Disabilities', short: 'CRPD' },
  {
    name: 'Convention on Protection of Children and Co-operation in Respect of Intercountry Adoption',
    short: 'Hague Adoption Convention',
    also: /\b(?:\d{4} )?Hague Convention (?:No\. ?33 )?(?:on|of|for)\b[^.;()]{0,80}?\badoption\b|\bHague Adoption Convention\b/gi,
  },
  {
    name: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
    short: 'Palermo Protocol',
  },
  { name: 'Trafficking Victims Protection Act', short: 'TVPA' },
  { name: 'Trafficking Victims Protection Reauthorization Act', short: 'TVPRA' },
  { name: 'Justice for Victims of Trafficking Act', short: 'JVTA' },
  { name: 'Strategy to Oppose Predatory Organ Trafficking Act', short: 'SOTOPA' },
]
