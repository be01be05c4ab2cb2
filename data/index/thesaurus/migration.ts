import type { Entry } from './entry'

/** Migration. */
export const migration: Entry[] = [
  {
    same: 'unaccompanied, unaccompanied minor, alone, separated child, UAC, lone child, unaccompanied alien child',
    why: 'children who travel without parents',
  },
  {
    same: 'migrant, immigrant, immigration, foreign child, alien, undocumented',
    why: 'people who came from elsewhere',
  },
  { same: 'refugee, asylum seeker, asylum, displaced', why: 'people who seek protection' },
  {
    same: 'deportation, removal, expulsion, deport, repatriation, pushback, refoulement, removed from the country, send back',
    why: 'being sent out of a country',
  },
  {
    say: 'turn away, turned back, sent back, returned to Mexico, send back, Mexican, Mexico',
    find: 'returned many child, returned, Mexico, deport',
    why: 'children returned at the border',
  },
  {
    say: 'Honduras, Guatemala, El Salvador, Salvadoran, Northern Triangle, CAM, Latin America',
    find: 'Central American, Central American Minors Program',
    why: 'countries of Central America',
  },
  {
    say: 'vetting, vet, screen, criminal record check, background check, screening of sponsors, check who',
    find: 'background check, screening, sponsor',
    why: 'checking those who take charge of children',
  },
  {
    say: 'ORR, Office of Refugee Resettlement, guardian, foster parent, host family, custodian, relative who takes, released to',
    find: 'sponsor, custody or care, custody',
    why: 'those who take charge of migrant children',
  },
  {
    say: 'visa, green card, residence permit, papers, legal status, documented, undocumented, lawful, T visa, U visa',
    find: 'immigration status, lawful status',
    why: 'the right to stay',
  },
]
