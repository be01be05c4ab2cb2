/**
 * What single paragraphs and points of the Optional Protocol on the sale of children are about, in key words of our own: where a reference is
 * that exact and the sentence around it silent, they say which finding fits. Letters without a paragraph belong to articles without any.
 */
const opsc: Record<string, string> = {
  '2.a': 'sale of children, definition',
  '2.c': 'child pornography, visual or not',
  '3.1.a.i': 'sale of organs, labour exploitation, sale of children as an offence',
  '3.1.a.i.a': 'sexual exploitation, sex tourism',
  '3.1.a.i.b': 'transfer of organs for profit',
  '3.1.a.i.c': 'forced labour, child labour',
  '3.1.a.ii': 'adoption, payments, consent',
  '3.1.c': 'child pornography, non-visual',
  '3.2': 'attempt, complicity, participation',
  '3.3': 'penalties, gravity',
  '3.4': 'business, industries, enterprises',
  '3.5': 'adoption, intermediaries, accreditation',
  '4.2': 'extraterritorial jurisdiction, nationality of the offender',
  '4.3': 'extradition refused, nationality',
  '5.2': 'extradition, no treaty, legal basis',
  '8.1': 'criminal justice, victims, witnesses',
  '8.1.b': 'information, training',
  '8.1.c': 'testimony, witness',
  '8.1.d': 'specialized services, support',
  '8.1.e': 'testify in open court, privacy',
  '8.1.f': 'safety, unsafe home, witness protection',
  '8.3': 'best interests of the child, criminal justice',
  '8.4': 'training of the judiciary, prosecutors',
  '8.5': 'non-governmental organizations, services',
  '9.1': 'prevention, children at risk, vulnerable situations',
  '9.2': 'awareness, education, information, school curricula',
  '9.3': 'services, recovery, rehabilitation, reintegration',
  '9.4': 'compensation, restitution, legal representation',
  '9.5': 'advertising, travel, tourism industry',
  '10.1': 'multilateral, regional and bilateral arrangements',
  '12.2': 'next periodic report',
}

/** Key words for a provision and those above it, the nearest first; empty where we have none. */
export function subjectsOf(instrument: string, provision: string): string[] {
  if (instrument !== 'OPSC') return []
  const parts = provision.split('.')
  return parts.flatMap((_, above) => opsc[parts.slice(0, parts.length - above).join('.')] ?? [])
}
