import { treatyOf } from '../treaty/index'

/** Where the United Nations published them; the Convention and its first two protocols share a registration number. */
const published: Record<string, string> = {
  CRC: 'United Nations, Treaty Series, vol. 1577, No. 27531',
  OPAC: 'United Nations, Treaty Series, vol. 2173, No. 27531',
  OPSC: 'United Nations, Treaty Series, vol. 2171, No. 27531',
}

/** Title and publication of an instrument by its id; one that is not listed is cited by its acronym. */
export function titleOf(instrument: string): { title: string; published: string | undefined } {
  return { title: treatyOf(instrument)?.title ?? instrument, published: published[instrument] }
}
