import type { Entry } from './entry'

/** Adoption and surrogacy. */
export const adoption: Entry[] = [
  {
    say: 'adopt, adopting, adopted child, adopting a baby, orphan, orphanage, adoption agency, rehoming, re-homing, adopter',
    find: 'adoption, adopted from, intercountry adoption',
    why: 'adoption in plain words',
  },
  {
    same: 'intercountry adoption, international adoption, overseas adoption, foreign adoption, transnational adoption, adoption abroad',
    why: 'adoption across borders',
  },
  {
    say: 'birth parent, biological mother, birthmother, birth mom, birth mum, cash for babies, natural mother, biological parent, bribe, bribery, paying mothers, buying a baby, buy a baby, baby selling, sell a baby, selling babies, baby market, baby broker',
    find: 'birth mother, induce their consent, inducing consent, adoption, payment',
    why: 'consent to adoption bought',
  },
  {
    say: 'broker, agent, middleman, middlemen, go-between, facilitator, arranger',
    find: 'intermediary, intermediaries',
    why: 'who stands between',
  },
  { same: 'intermediary, intermediaries', why: 'a plural' },
  {
    say: 'licensing, licence, license, licensed, certified, certification, approved agency, accredited agency, accredited',
    find: 'accreditation',
    why: 'who may arrange adoptions',
  },
  {
    say: 'profit, fee, fees, gain, commercial, for money, monetary, profiteering, lucrative',
    find: 'financial gain, profit, commercial, economic retribution, payment',
    why: 'money made',
  },
  { say: 'Hague, Hague adoption convention', find: 'Hague Convention', why: 'short name' },
  {
    say: 'surrogate, womb, gestational, gestational carrier, IVF, rent a womb, baby by contract, pregnancy, carry a baby, surrogate mother, surrogacy agreement, surrogacy contract',
    find: 'surrogate motherhood, surrogate, pre-birth, pre-conception',
    why: 'surrogacy in plain words',
  },
  {
    say: 'parenthood, legal parent, who is the mother, filiation, parental status',
    find: 'parentage',
    why: 'who is a parent in law',
  },
  { same: 'contract, agreement, arrangement, deal', why: 'what parties agree' },
  {
    say: 'unborn, before birth, prenatal, conception, conceive',
    find: 'pre-birth, pre-conception',
    why: 'before a child is born',
  },
]
