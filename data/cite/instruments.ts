import { treatyOf } from '../treaty/index'

/** Where and when the United Nations published a treaty; the Convention and its first two protocols share a registration number. */
export interface Publication {
  /** Volume and page of the Treaty Series. */
  volume: number
  page: number
  registration: number
  /** ISO dates. */
  adopted: string
  inForce: string
}

const published: Record<string, Publication> = {
  CRC: { volume: 1577, page: 3, registration: 27531, adopted: '1989-11-20', inForce: '1990-09-02' },
  OPAC: { volume: 2173, page: 222, registration: 27531, adopted: '2000-05-25', inForce: '2002-02-12' },
  OPSC: { volume: 2171, page: 227, registration: 27531, adopted: '2000-05-25', inForce: '2002-01-18' },
}

/** Title and publication of an instrument by its id; one that is not listed is cited by its acronym. */
export function titleOf(instrument: string): { title: string; published: Publication | undefined } {
  return { title: treatyOf(instrument)?.title ?? instrument, published: published[instrument] }
}
