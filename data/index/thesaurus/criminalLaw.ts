import type { Entry } from './entry'

/** Criminal law. */
export const criminalLaw: Entry[] = [
  { same: 'criminalise, prohibit, ban, outlaw, forbid, illegal, unlawful, proscribe', why: 'making a thing a crime' },
  {
    say: 'crime, criminal, criminal offence, felony, misdemeanour, criminal law, penal code, criminal code',
    find: 'offence, crime, criminal or penal law, penal law, criminal',
    why: 'crimes by their other names',
  },
  { same: 'crime, offence', why: 'crimes by their other names' },
  {
    say: 'sell, selling a child, for sale, child selling, sell children',
    find: 'sale of child, sale',
    why: 'the treaty says sale',
  },
  {
    say: 'kidney, liver, heart, lung, cornea, eye, tissue, body part, transplant, transplantation, organ harvesting, organ donation, blood, donor, bone marrow',
    find: 'organ, transfer of organ, sale of organ',
    why: 'organs by kind or use',
  },
  {
    same: 'organ trafficking, trafficking of organ, sale of organ, transfer of organ, organ trade, transplant tourism',
    why: 'one subject, several phrases',
  },
  {
    say: 'try, attempted, tried, inchoate, conspiracy, accomplice, aid and abet, aiding and abetting, help commit, accessory, abettor, taking part',
    find: 'attempt, attempting to commit, complicity, participation',
    why: 'attempt and complicity in plain words',
  },
  { same: 'complicity, participation, conspiracy, aiding', why: 'taking part in a crime' },
  { same: 'proportionate, commensurate, appropriate', why: 'punishment that fits' },
  {
    say: 'severity, severe, seriousness, serious, heinous',
    find: 'gravity, grave, grave nature',
    why: 'gravity in plain words',
  },
  {
    say: 'crimes abroad, committed abroad, overseas, foreign country, nationals abroad, citizen abroad, universal jurisdiction, outside the country, across borders, long arm, in another country',
    find: 'extraterritorial jurisdiction, extraterritorial, abroad, nationality of the offender',
    why: 'jurisdiction over crimes committed abroad',
  },
  { same: 'jurisdiction, competence of courts, prosecute abroad', why: 'who may try a case' },
  { same: 'nationality, citizenship, citizen', why: 'belonging to a State' },
  { same: 'double criminality, dual criminality', why: 'one rule, two names' },
  {
    say: 'hand over, surrender, send back for trial, rendition, fugitive, hand over suspects, extradited, wanted person, send abroad, sending suspects abroad, stand trial abroad',
    find: 'extradition',
    why: 'extradition in plain words',
  },
  { same: 'treaty, agreement, convention, accord, pact', why: 'agreements between States' },
  { say: 'reciprocal, two countries, between two states', find: 'bilateral', why: 'between two' },
]
