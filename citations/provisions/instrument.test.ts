import { expect, test } from 'vitest'
import { findReferences, type ReferenceContext } from '../index'

/** `'OPSC 3.1 named'`: instrument, provisions and evidence of every provision found. */
function settled(text: string, context?: ReferenceContext): string[] {
  return findReferences(text, context).flatMap((reference) =>
    reference.kind === 'provision'
      ? [`${reference.instrument} ${reference.provisions.join(' ')} ${reference.evidence}`]
      : [],
  )
}

const sale = 'the Optional Protocol on the sale of children, child prostitution and child pornography'

test.each([
  [`article 3 of ${sale}`, 'OPSC 3 named'],
  ['article 3 of the Optional Protocol on the involvement of children in armed conflict', 'OPAC 3 named'],
  [
    'article 5 of the Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
    'OPIC 5 named',
  ],
  [
    'article 5 (2) of the Optional Protocol to the International Covenant on Civil and Political Rights',
    'OP-ICCPR 5.2 named',
  ],
  ['article 5 (2) of the Optional Protocol to the ICCPR', 'OP-ICCPR 5.2 named'],
  [
    'article 1 of the Second Optional Protocol to the International Covenant on Civil and Political Rights',
    'OP2-ICCPR 1 named',
  ],
  ['articles 3 and 4 of the second optional protocol to the Convention on the Rights of the Child', 'OPSC 3 4 named'],
  ['article 4 (1) of the Optional Protocol to the Convention against Torture', 'OPCAT 4.1 named'],
  [
    'article 4 of the Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
    'OP-CEDAW 4 named',
  ],
  [
    'article 2 of the Optional Protocol to the Convention on the Rights of Persons with Disabilities',
    'OP-CRPD 2 named',
  ],
  ['article 3 of the Protocol to Prevent, Suppress and Punish Trafficking in Persons', 'PALERMO-TIP 3 named'],
  ['article 3 of the Palermo Protocol', 'PALERMO-TIP 3 named'],
  ['article 34 of the Convention on the Rights of the Child', 'CRC 34 named'],
  ['GDPR Art. 9(2)(a)', 'GDPR 9.2.a named'],
  ['OP-CRC-SC, article 3', 'OPSC 3 named'],
  ['Article 3 (1) CRC-OPSC', 'OPSC 3.1 named'],
  ['article 10 of the CRC’s Optional Protocol on the Sale of Children', 'OPSC 10 named'],
  ['In accordance with its article 13 (1), the Optional Protocol on the sale of children is open', 'OPSC 13.1 named'],
  ['art. 3 of the 2000 Optional Protocol on the Sale of Children', 'OPSC 3 named'],
  ['article 7 de la Convention relative aux droits de l’enfant', 'CRC 7 named'],
  ['el artículo 7 de la Convención sobre los Derechos del Niño', 'CRC 7 named'],
  ['статья 7 Конвенции о правах ребенка', 'CRC 7 named'],
  ['المادة 7 من اتفاقية حقوق الطفل', 'CRC 7 named'],
  ['《儿童权利公约》第7条', 'CRC 7 named'],
  ['《儿童权利公约关于儿童卷入武装冲突问题的任择议定书》第8条第1款', 'OPAC 8.1 named'],
])('the name beside it settles: %s', (text, want) => {
  expect(settled(text)).toEqual([want])
})

test.each([
  [
    'Article 3 of the OPSC and article 34 of the Convention on the Rights of the Child',
    ['OPSC 3 named', 'CRC 34 named'],
  ],
  ['OPSC art. 3, CRC art. 34', ['OPSC 3 named', 'CRC 34 named']],
  ['Art. 9 (5) (OPSC). Art. 9 (3) (CRC).', ['OPSC 9.5 named', 'CRC 9.3 named']],
  ['《关于买卖儿童的任择议定书》第3条和《儿童权利公约》第34条', ['OPSC 3 named', 'CRC 34 named']],
])('two treaties in one sentence keep their own: %s', (text, want) => {
  expect(settled(text)).toEqual(want)
})

test.each([
  'Article 3 of the Family Act differs.',
  'Article 5 TFEU applies.',
  'Article 3 of ILO Convention No. 182 defines it.',
  'Article 9 of the Budapest Convention on Cybercrime lists it.',
  'Article 3 of the Hague Convention of 29 May 1993 asks it.',
  'Article 1 of Protocol No. 12 forbids it.',
  'Article 3 of Additional Protocol I to the Geneva Conventions forbids it.',
  'Article 4 of the Constitution says so.',
  'The Penal Code was amended. Article 5 punishes theft.',
  'New legislation was passed, whose article 3 bans it.',
  'L’article 4 de la loi n° 2016 le dit.',
  'El artículo 4 de la Ley de Trata lo dice.',
  'В статье 5 Федерального закона сказано.',
  'وفقا للمادة 4 من القانون رقم 5',
  '《未成年人保护法》第3条。',
])('an article of something else is not the treaty’s: %s', (text) => {
  expect(settled(`${sale}. ${text}`).filter((found) => found.startsWith('OPSC'))).toEqual([])
})

test('no name, no instrument', () => {
  expect(settled('Article 3 of the Optional Protocol')).toEqual([])
  expect(settled('Article 3 says so. A convention was signed.')).toEqual([])
})

test('A/RES/54/263 holds two protocols and proves neither', () => {
  expect(settled('Article 3 of the Optional Protocol in A/RES/54/263')).toEqual([])
})

test.each([
  [`${sale} (hereinafter “the Protocol”). Article 4 of the Protocol`, 'OPSC 4 defined'],
  [`${sale} (hereinafter “the Sale Instrument”). Article 10 of the Sale Instrument`, 'OPSC 10 named'],
  [`“the Protocol” means ${sale}. Under article 6 of the Protocol`, 'OPSC 6 defined'],
  [
    'le Protocole facultatif concernant la vente d’enfants (ci-après dénommé « le Protocole »). L’article premier du Protocole',
    'OPSC 1 defined',
  ],
  [
    'el Protocolo facultativo relativo a la venta de niños (en adelante, "el Protocolo"). El artículo 8 del Protocolo',
    'OPSC 8 defined',
  ],
  [
    'Факультативный протокол, касающийся торговли детьми (далее — Протокол). Согласно статье 10 Протокола',
    'OPSC 10 defined',
  ],
  ['《关于买卖儿童的任择议定书》（以下简称《议定书》）。《议定书》第9条', 'OPSC 9 defined'],
  [
    'البروتوكول الاختياري بشأن بيع الأطفال (المشار إليه فيما بعد باسم "البروتوكول"). وفقا للمادة 5 من البروتوكول',
    'OPSC 5 defined',
  ],
])('a term the text defines settles: %s', (text, want) => {
  expect(settled(text)).toEqual([want])
})

test('a term may be defined anew, and for another', () => {
  const text = `${sale} (“the Protocol”). Article 3 of the Protocol. The Optional Protocol on the involvement of children in armed conflict (“the Protocol”). Article 4 of the Protocol.`
  expect(settled(text)).toEqual(['OPSC 3 defined', 'OPAC 4 defined'])
  expect(settled(`The Palermo Protocol (hereinafter "the Protocol") and ${sale}. Article 3 of the Protocol.`)).toEqual([
    'PALERMO-TIP 3 defined',
  ])
})

test('“the Protocol” is the last one named; two named together leave it open', () => {
  expect(settled(`${sale} is in force. Article 4 of the Protocol`)).toEqual(['OPSC 4 anaphora'])
  const both = `The Optional Protocol on the involvement of children in armed conflict and ${sale}. Article 4 of the Optional Protocol`
  const [reference] = findReferences(both)
  expect(reference).toMatchObject({ kind: 'provision', ambiguous: ['OPSC', 'OPAC'] })
})

test('a quotation speaks for itself', () => {
  const text = `${sale}. “Austria ratifies the Optional Protocol to the International Covenant on Civil and Political Rights on the understanding that article 5 (2) of the Protocol applies.” Article 5 of the Protocol.`
  expect(settled(text)).toEqual(['OP-ICCPR 5.2 anaphora', 'OPSC 5 anaphora'])
})

test('a State’s declaration speaks for itself', () => {
  const text =
    'Belarus:\nThe Republic of Belarus, pursuant to article 3 of the Optional Protocol on the involvement of children in armed conflict, declares.\n\nArticle 3 of the Protocol'
  const url = 'https://treaties.un.org/Pages/ViewDetails.aspx?mtdsg_no=IV-11-c&chapter=4'
  expect(settled(text, { url })).toEqual(['OPAC 3 named', 'OPAC 3 anaphora'])
})

test('bare articles go on with the treaty spoken of, and stop with another', () => {
  expect(settled(`${sale} is short.\n\nArticle 2 defines terms. Article 3 lists acts.`)).toEqual([
    'OPSC 2 carried',
    'OPSC 3 carried',
  ])
  expect(settled(`OPAC came first, ${sale} second. Article 3 lists acts.`)).toEqual([])
  expect(settled(`${sale}. ${'A long way off. '.repeat(120)} Article 3 lists acts.`)).toEqual([])
})

test.each([
  ['Article 3 of the Optional Protocol', { title: 'CRC/C/OPSC/USA/CO/3-4' }, ['OPSC 3 page-symbol']],
  ['Prohibition (arts. 3, 4 (2) and (3))', { title: 'CRC/C/OPSC/USA/CO/3-4' }, ['OPSC 3 4.2 4.3 page-symbol']],
  ['Article 3 of the Optional Protocol', { title: 'CRC/C/81/D/19/2017' }, ['OPIC 3 page-symbol']],
  [`Article 3 of ${sale}`, { title: 'CRC/C/81/D/19/2017' }, ['OPSC 3 named']],
  ['Article 5 (2) of the Optional Protocol', { title: 'CCPR/C/100/D/1344/2005' }, ['OP-ICCPR 5.2 page-symbol']],
  [
    'Article 4 (1) of the Optional Protocol',
    { url: 'https://x.test/cedaw-c-37-d-11-2006.json' },
    ['OP-CEDAW 4.1 page-symbol'],
  ],
  ['General measures (arts. 4, 42 and 44 (6))', { title: 'CRC/C/GEO/CO/4' }, ['CRC 4 42 44.6 page-symbol']],
  [
    'Article 3',
    { title: 'Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography' },
    ['OPSC 3 page-title'],
  ],
  [
    'Article 3',
    { url: 'https://en.wikipedia.org/wiki/Optional_Protocol_on_the_Sale_of_Children' },
    ['OPSC 3 page-url'],
  ],
  ['Article 3', { title: 'The two Optional Protocols: sale of children, armed conflict' }, []],
  ['Article 9 of the Family Code', { title: 'CRC/C/OPSC/USA/CO/3-4' }, []],
] as [string, ReferenceContext, string[]][])('the page settles: %s, %o', (text, context, want) => {
  expect(settled(text, context)).toEqual(want)
})

test('the head of a document settles what follows, not what stands before it', () => {
  expect(settled('CRC/C/OPSC/AUS/CO/1\n\nUnder article 9 (1) of the Optional Protocol')).toEqual([
    'OPSC 9.1 page-symbol',
  ])
  expect(settled('Under article 9 (1) of the Optional Protocol\n\nCRC/C/OPSC/AUS/CO/1')).toEqual([])
})

test('article 19 of the Convention is not the protocol’s because the protocol is named', () => {
  const text = `Article 19 of the Convention on the Rights of the Child, and the relevance to article 19 of ${sale}.`
  expect(settled(text)).toEqual(['CRC 19 named', 'CRC 19 carried'])
})

test.each([
  ', the Committee recommends',
  ', No child may be sold',
  ', I believe',
  ', 2000',
  ', to which Kenya is a party',
  ', for the Committee',
  ', concerning Kenya',
  ', CEDAW and the ICCPR apply',
  ' to all children',
  ' the sale of children is a crime',
  ', children in armed conflicts are protected',
  ', the Convention against Torture and the Covenant apply',
  ' (the United States)',
  '\nA heading',
])('what follows “the Optional Protocol” is no part of its title: %s', (after) => {
  const text = `Under article 9, paragraph 3, of the Optional Protocol${after}`
  expect(settled(text, { title: 'CRC/C/OPSC/USA/CO/3-4' })).toEqual(['OPSC 9.3 page-symbol'])
  expect(settled(text, { title: 'CEDAW/C/37/D/11/2006' })).toEqual(['OP-CEDAW 9.3 page-symbol'])
})

test.each([
  ' to the Vienna Convention on Diplomatic Relations',
  ' to the Kampala Treaty',
  ' on water',
  ' concerning the Compulsory Settlement of Disputes',
  ' No. 2',
])('what follows “the Optional Protocol” is another’s title: %s', (after) => {
  const text = `Article 3 of the Optional Protocol${after}`
  expect(settled(text, { title: 'CRC/C/OPSC/USA/CO/3-4' })).toEqual([])
})

test.each([
  ['Under article 9 of the Palermo Protocol the sale of children is a crime', ['PALERMO-TIP 9 named']],
  ['Article 4 of the Optional Protocol to the ICCPR (Convention on the Rights of the Child)', ['OP-ICCPR 4 named']],
  [
    `${sale}, May 25, 2000, 2171 U.N.T.S. 227 (in this Act referred to as “the Protocol”). Article 9 of the Protocol, the Committee`,
    ['OPSC 9 defined'],
  ],
  [
    'The Palermo Protocol (in this Act referred to as “the Protocol”). Article 9 of the Protocol, the Committee',
    ['PALERMO-TIP 9 defined'],
  ],
  ['l’article 9 du Protocole de Palerme', ['PALERMO-TIP 9 named']],
  ['el artículo 9 del Protocolo de Palermo', ['PALERMO-TIP 9 named']],
  ['Статья 9 Факультативного протокола, касающегося торговли детьми, о котором говорилось', ['OPSC 9 named']],
  ['《儿童权利公约》第3条和《关于买卖儿童的任择议定书》第9条', ['CRC 3 named', 'OPSC 9 named']],
  ['《儿童权利公约》关于买卖儿童的任择议定书第9条', ['OPSC 9 named']],
  ['《儿童权利公约》第9条和《关于儿童卷入武装冲突问题的任择议定书》', ['CRC 9 named']],
] as [string, string[]][])('a title ends where it ends: %s', (text, want) => {
  expect(settled(text)).toEqual(want)
})

test('“that Protocol” is the one named last, though the page is about another', () => {
  const page = { title: 'CRC/C/OPSC/USA/CO/3-4' }
  const named =
    'The report under the Optional Protocol on the involvement of children in armed conflict is read with it; article 4 of'
  expect(settled(`${named} that Protocol is not considered here.`, page)).toEqual(['OPAC 4 anaphora'])
  expect(settled('In the light of article 9 of the Optional Protocol, shelter is asked for.', page)).toEqual([
    'OPSC 9 page-symbol',
  ])
})

test('a Russian title after a comma is another’s', () => {
  const after = (rest: string) => settled(`Статья 9 Факультативного протокола, ${rest}`, { title: 'CRC/C/OPSC/USA/1' })
  expect(after('о котором говорилось')).toEqual(['OPSC 9 page-symbol'])
  expect(after('касающегося воды')).toEqual([])
})

test.each([
  ['https://www2.ohchr.org/english/law/crc-sale.htm', 'OPSC 3 page-url'],
  ['https://treaties.un.org/doc/Treaties/2000/05/x/Ch_IV_11_cp.pdf', 'OPSC 3 page-url'],
  ['https://treaties.un.org/doc/Treaties/2000/05/x/Ch_IV_11_bp.pdf', 'OPAC 3 page-url'],
])('the address of a treaty’s text settles: %s', (url, want) => {
  expect(settled('Article 3', { url })).toEqual([want])
})

test.each(['https://shop.test/garage-sale/', 'https://treaties.un.org/doc/Ch_IV_1.pdf'])(
  'an address that is no treaty’s settles nothing: %s',
  (url) => {
    expect(settled('Article 3', { url })).toEqual([])
  },
)
