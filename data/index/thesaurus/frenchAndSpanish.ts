import type { Entry } from './entry'

/** French and Spanish terms of the protocol, for readers of English documents. Words that English spells nearly so need no entries. */
export const frenchAndSpanish: Entry[] = [
  { say: 'vente d’enfants, venta de niños', find: 'sale of child', why: 'the protocol’s first subject' },
  { say: 'enfant, niño, niña, niñez, mineur', find: 'child', why: 'whom the protocol protects' },
  {
    say: 'traite, traite des êtres humains, traite des enfants, trata, trata de personas, trata de niños',
    find: 'trafficking, human trafficking',
    why: 'trafficking in persons',
  },
  {
    say: 'exploitation sexuelle, explotación sexual',
    find: 'sexual exploitation',
    why: 'the purpose most documents speak of',
  },
  {
    say: 'pédopornographie, pornographie mettant en scène des enfants, pornografía, pornografía infantil',
    find: 'child pornography',
    why: 'the protocol’s third subject',
  },
  { say: 'tourisme sexuel, turismo sexual', find: 'child sex tourism', why: 'exploitation while travelling' },
  { say: 'proxénète, proxeneta', find: 'pimp, trafficker', why: 'who profits from prostitution' },
  { say: 'acheteur, comprador', find: 'buyer, demand', why: 'the demand side' },
  { say: 'impunité, impunidad', find: 'impunity', why: 'offenders who are not prosecuted' },
  {
    say: 'travail, travail des enfants, travail forcé, trabajo, trabajo infantil, trabajo forzoso',
    find: 'labour, child labour, forced labour',
    why: 'child and forced labour',
  },
  { say: 'charge de la preuve, carga de la prueba', find: 'burden of proof', why: 'who must prove' },
  {
    say: 'gestation pour autrui, GPA, mère porteuse, maternité de substitution, gestación subrogada, gestación por sustitución, maternidad subrogada, vientre de alquiler',
    find: 'surrogate motherhood, surrogacy',
    why: 'surrogacy in its several names',
  },
  {
    say: 'don d’organes, vente d’organes, trafic d’organes, órgano, venta de órganos, tráfico de órganos',
    find: 'organ, sale of organ',
    why: 'organs sold for profit',
  },
  { say: 'double incrimination, doble incriminación', find: 'double criminality', why: 'one rule of extradition' },
  { say: 'victime, víctima', find: 'victim', why: 'whom the protocol protects' },
  { say: 'indemnisation, indemnización, dédommagement', find: 'compensation', why: 'making good the harm' },
  {
    say: 'avocat, abogado, aide juridictionnelle, asistencia jurídica, asistencia letrada',
    find: 'lawyer, legal representation, legal representative',
    why: 'who speaks for one before a court',
  },
  { say: 'juge, juez, magistrado, tribunal', find: 'judiciary', why: 'who judges' },
  { say: 'foyer, centre d’accueil, hébergement, albergue', find: 'shelter', why: 'where victims are placed' },
  {
    say: 'mineur non accompagné, enfant non accompagné, niño no acompañado, menor no acompañado',
    find: 'unaccompanied child, unaccompanied',
    why: 'children who travel without parents',
  },
  {
    say: 'réfugié, refugiado, demandeur d’asile, solicitante de asilo, asile, asilo',
    find: 'refugee, asylum',
    why: 'people who seek protection',
  },
  { say: 'frontière, frontera', find: 'border', why: 'where children arrive' },
  { say: 'formation, capacitación', find: 'training', why: 'training of those who deal with children' },
  { say: 'sensibilisation, sensibilización', find: 'awareness raising', why: 'making the protocol known' },
  {
    say: 'données, collecte de données, datos, recopilación de datos, estadística',
    find: 'data, data collection',
    why: 'what is counted',
  },
  { say: 'loi, législation, ley, legislación', find: 'legislation, law', why: 'written law' },
  { say: 'presupuesto, recursos', find: 'budget, resource', why: 'public money' },
  { say: 'école, escuela, éducation, educación', find: 'school, education', why: 'where children learn' },
  { say: 'pauvreté, pobreza', find: 'poverty', why: 'one of the root causes' },
  {
    say: 'sans-abri, sin hogar, enfants des rues, niños de la calle',
    find: 'homeless, street situation',
    why: 'children without a home',
  },
  { say: 'autochtone, indígena', find: 'native American, tribal', why: 'indigenous peoples in United States usage' },
  { say: 'ratifier, ratificar', find: 'ratify', why: 'how a State binds itself' },
  {
    say: 'prochain rapport, rapport périodique, próximo informe, informe periódico',
    find: 'periodic report',
    why: 'what a State submits',
  },
]
