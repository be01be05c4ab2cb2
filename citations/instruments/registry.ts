/**
 * Every instrument the recogniser tells apart. To add one: a row here, its names in each `languages/<language>/names.ts`. The protocols of one treaty stand
 * in the order of their adoption, for the CRC in that of United Kingdom Acts.
 */
export interface Instrument {
  /** A protocol answers to "the Protocol", a convention to "the Convention" or "the Covenant"; a rival to neither. */
  kind: 'protocol' | 'convention' | 'rival'
  /** Number of the last article; what lies beyond cannot be cited. Absent when it does not matter to us. */
  articles?: number
  /** The treaty a protocol belongs to. */
  parent?: string
  /** Answers to "the Optional Protocol" as well. */
  optional?: true
}

const convention = (articles: number): Instrument => ({ kind: 'convention', articles })
const protocol = (parent: string, articles: number): Instrument => ({
  kind: 'protocol',
  articles,
  parent,
  optional: true,
})
const rival: Instrument = { kind: 'rival' }

export const INSTRUMENTS: Record<string, Instrument> = {
  CRC: convention(54),
  OPAC: protocol('CRC', 13),
  OPSC: protocol('CRC', 17),
  OPIC: protocol('CRC', 24),
  ICCPR: convention(53),
  'OP-ICCPR': protocol('ICCPR', 14),
  'OP2-ICCPR': protocol('ICCPR', 11),
  ICESCR: convention(31),
  'OP-ICESCR': protocol('ICESCR', 22),
  CEDAW: convention(30),
  'OP-CEDAW': protocol('CEDAW', 21),
  CAT: convention(33),
  OPCAT: protocol('CAT', 37),
  CERD: convention(25),
  CRPD: convention(50),
  'OP-CRPD': protocol('CRPD', 18),
  CMW: convention(93),
  CED: convention(45),
  'PALERMO-TIP': { kind: 'protocol', articles: 20, parent: 'UNTOC' },
  UNTOC: convention(41),
  'GENEVA-AP': { kind: 'protocol', parent: 'GENEVA' },
  GENEVA: { kind: 'convention' },
  ECHR: { kind: 'convention' },
  GDPR: rival,
  UDHR: rival,
  CONSTITUTION: rival,
  'PENAL-CODE': rival,
  /** An instrument that is named but is none of the above. Never returned; it keeps an article from being taken for another's. */
  OTHER: rival,
}

export const isProtocol = (id: string): boolean => INSTRUMENTS[id]?.kind === 'protocol'
export const isRival = (id: string): boolean => INSTRUMENTS[id]?.kind === 'rival'
export const isConvention = (id: string): boolean => INSTRUMENTS[id]?.kind === 'convention'

/** The optional protocols of a treaty, the first one first. */
const optionalTo = (treaty: string): string[] =>
  Object.keys(INSTRUMENTS).filter((id) => INSTRUMENTS[id]?.optional && INSTRUMENTS[id]?.parent === treaty)

/** "The second optional protocol" to a treaty, 1 for "second". */
export const numberedProtocol = (treaty: string, ordinal: number): string | undefined => optionalTo(treaty)[ordinal]

/** The protocol meant where only the treaty it belongs to is named: "the Optional Protocol to the Covenant ..."; none of the three of the CRC. */
export const onlyProtocol = (treaty: string): string | undefined =>
  treaty === 'CRC' ? undefined : numberedProtocol(treaty, 0)
