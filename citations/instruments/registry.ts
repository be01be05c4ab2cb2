/** Every instrument the recogniser tells apart. To add one: a row here, its names in each `names/<language>.ts`. */
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
  OPSC: protocol('CRC', 17),
  OPAC: protocol('CRC', 13),
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

/** The protocol meant when a title names only the treaty it belongs to: "the Optional Protocol to the Covenant ...". */
export const ONLY_PROTOCOL: Record<string, string> = {
  ICCPR: 'OP-ICCPR',
  ICESCR: 'OP-ICESCR',
  CEDAW: 'OP-CEDAW',
  CAT: 'OPCAT',
  CRPD: 'OP-CRPD',
}

/** "First", "second" and "third" optional protocol, in the order of adoption (for the CRC the usage of United Kingdom Acts). */
export const NUMBERED_PROTOCOLS: Record<string, string[]> = {
  CRC: ['OPAC', 'OPSC', 'OPIC'],
  ICCPR: ['OP-ICCPR', 'OP2-ICCPR'],
}

export const isProtocol = (id: string): boolean => INSTRUMENTS[id]?.kind === 'protocol'
export const isConvention = (id: string): boolean => INSTRUMENTS[id]?.kind === 'convention'
