import type { Entry } from './entry'

/** Child victims. */
export const victims: Entry[] = [
  {
    say: 'arrest, booked, juvenile hall, juvenile detention, detention centre, handcuff, lock up, locked up, in custody, charged, incarcerate, jailed, treated as criminals, put in jail, behind bars, convict, arrested for prostitution',
    find: 'arrest, detain, arrested detained, arrest and detention, prosecuted for prostitution',
    why: 'children treated as criminals',
  },
  {
    same: 'safe harbour, safe harbour law, non-punishment, immunity for victims, immunity, shield law',
    why: 'laws that protect child victims from arrest',
  },
  {
    say: 'decriminalise, not criminals, legal immunity, non punishment, no arrest, legalise, vacatur, vacate conviction, expunge, expungement',
    find: 'decriminalise, safe harbour, safe-harbour law',
    why: 'not prosecuting victims',
  },
  {
    say: 'gang, shoplifting, drug, drug dealing, theft, forced begging, begging, county lines, drug mule, forced crime, forced criminality, commit crimes',
    find: 'other form of criminal activity, criminal activity, criminal act',
    why: 'children made to commit crimes',
  },
  {
    same: 'lawyer, attorney, counsel, legal counsel, legal representation, legal representative, solicitor, barrister, advocate, legal aid, legal assistance, legal counselling, guardian ad litem',
    why: 'who speaks for one before a court',
  },
  {
    say: 'damages, reparation, redress, remedy, payout, sue, civil claim, settlement, payment to victims, award',
    find: 'compensation, restitution',
    why: 'making good the harm',
  },
  { same: 'compensation, restitution, reparation, redress', why: 'making good the harm' },
  {
    say: 'therapy, counselling, counseling, therapist, mental health, trauma, psychologist, psychiatric, treatment, healing, medical care, health care, heal, recover',
    find: 'psychological recovery, physical and psychological recovery, rehabilitation, recovery',
    why: 'recovery and rehabilitation',
  },
  { same: 'rehabilitation, recovery, reintegration', why: 'the way back' },
  {
    say: 'assistance, support, help, helpline, hotline, aid, victim support, care for victims, victim services',
    find: 'service, assist, support, specialised service',
    why: 'help for victims',
  },
  {
    say: 'go home, sent home, reunite, reunification, back to their family, dangerous home, abusive home',
    find: 'family reunification, unsafe home, family setting',
    why: 'where victims are placed',
  },
  {
    say: 'tailored, dedicated, child specific, specialized, expert',
    find: 'specialise, specialised service, special need',
    why: 'made for children',
  },
]
