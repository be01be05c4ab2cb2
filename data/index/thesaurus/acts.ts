import type { Entry } from './entry'

/** Acts named in documents. */
export const acts: Entry[] = [
  { same: 'JVTA, Justice for Victims of Trafficking Act', why: 'acronym and name' },
  { say: 'PSTSFA', find: 'Preventing Sex Trafficking and Strengthening Families Act', why: 'acronym' },
  { say: 'OTIP', find: 'Office on Trafficking in Persons', why: 'acronym' },
  { say: 'ACF', find: 'Administration for Children and Families', why: 'acronym' },
  { say: 'URM, URM program', find: 'Unaccompanied Refugee Minors Program', why: 'acronym' },
  { say: 'IML', find: "International Megan's Law", why: 'acronym' },
  {
    same: 'TVPRA, Trafficking Victims Protection Reauthorization Act, TVPA, Trafficking Victims Protection Act',
    why: 'the act of 2000 and its reauthorizations',
  },
  {
    say: 'organ act, STOP Organ Trafficking, SOTOT, predatory organ trafficking',
    find: 'Strategy to Oppose Predatory Organ Trafficking Act',
    why: 'short names',
  },
  {
    say: 'UAA, universal accreditation act',
    find: 'Intercountry Adoption Universal Accreditation Act',
    why: 'acronym and name',
  },
  {
    say: 'airport operation, Blue Lightning, airline training',
    find: 'Blue Lightening Initiative',
    why: 'the usual spelling; the document prints another',
  },
]
