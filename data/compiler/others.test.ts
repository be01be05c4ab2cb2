import { expect, test } from 'vitest'
import { functionsOf } from './functions'
import { LANGUAGES } from './languages'
import { fixture } from './testing/gold'
import { anotherCommittee, compiled, madeUp, paragraphOf } from './testing/source'

const document = compiled(anotherCommittee)

test('facts of another Committee’s document, its adoption told in a footnote', () => {
  expect(document).toMatchObject({
    symbol: 'CEDAW/C/XAA/CO/5-6',
    title: 'Concluding observations on the combined fifth and sixth periodic reports of Arcadia',
    treaty: 'CEDAW',
    state: 'XAA',
    cycle: '5-6',
    considered: '2018-10-23',
    adopted: '2018-11-09',
    nextReportDue: '2022-11-30',
    headings: [],
  })
  expect(document.meetings).toEqual([
    { symbol: 'CEDAW/C/SR.1621', number: 1621, date: '2018-10-23', what: 'considered' },
    { symbol: 'CEDAW/C/SR.1622', number: 1622, date: '2018-10-24', what: 'considered' },
  ])
})

test('adopted at a meeting that an old footnote names', () => {
  const note = '* Adopted by the Committee at its seventy-first session (22 October–9 November 2018).'
  const old = anotherCommittee.replace(note, '* At the 1640th meeting, held on 8 November 2018.')
  expect(old).not.toBe(anotherCommittee)
  expect(compiled(old).adopted).toBe('2018-11-08')
})

test('lettered sections without sub-headings, and a paragraph before the first', () => {
  expect(document.sections.map(({ id }) => id)).toEqual(['0', 'A', 'B', 'C', 'D'])
  expect(document.paragraphs.map(({ section, heading }) => [section, heading])).toEqual(
    ['0', 'A', 'B', 'C', 'C', 'C', 'C', 'C', 'D'].map((section) => [section, null]),
  )
})

test('roman points inside an item, and text across a page', () => {
  expect(paragraphOf(document, 4).items).toEqual([
    { letter: 'a', text: 'The lack of legal aid in rural areas. Women there wait for years;' },
    {
      letter: 'b',
      text: 'Barriers in access to justice, in particular for:',
      points: [
        { letter: 'i', text: 'Older women;' },
        {
          letter: 'ii',
          text: 'Women with disabilities, as provided for in article 2 (c) of the Convention and in the previous concluding observations (CEDAW/C/XAA/CO, para. 12);',
        },
      ],
    },
    { letter: 'c', text: 'The low number of judges trained in gender equality.' },
  ])
})

test('what follows a list belongs to the paragraph', () => {
  const { items, closing, crossReferences } = paragraphOf(document, 5)
  expect(items.at(-1)?.text).toBe('Train judges.')
  expect(closing).toBe(
    'The Committee further recommends that the State party report on the measures taken, as indicated in paragraphs 3 (b) and 4 above.',
  )
  expect(crossReferences).toEqual([3, 4])
})

test('(i) is the ninth letter where no item announces a list', () => {
  expect(paragraphOf(document, 8).items.map(({ letter }) => letter)).toEqual([...'abcdefghij'])
})

test('provisions and symbols of the other treaty; a misprint that cannot be told stays unread', () => {
  const { provisions, symbols } = paragraphOf(document, 4)
  expect(provisions).toMatchObject([{ instrument: 'CEDAW', provisions: ['2.c'] }])
  expect(symbols).toEqual([{ symbol: 'CEDAW/C/XAA/CO', printed: 'CEDAW/C/XAA/CO', pinpoints: ['12'] }])
})

test('functions and findings', () => {
  expect(document.findings.map(({ id }) => id)).toEqual(['4-5', '7', '8'])
  expect(document.findings.at(-1)).toEqual({ id: '8', concern: 8, recommendation: null })
  expect(paragraphOf(document, 9).functions).toEqual(['procedural'])
})

test('a State party that “should” is given a recommendation', () => {
  const text = madeUp(
    'A. Torture\n\n2. The Committee is deeply concerned at reports of ill-treatment.\n\n3. The State party should:\n\n(a) Investigate all reports;\n\n(b) Punish those responsible.',
  )
  const { findings, paragraphs } = compiled(text)
  expect(paragraphs.slice(1).map(({ functions }) => functions)).toEqual([['concern'], ['recommendation']])
  expect(findings).toEqual([{ id: '2-3', concern: 2, recommendation: 3 }])
})

test('verbs of others are not the Committee’s', () => {
  const text = madeUp(
    '2. The Committee welcomes the law, which recognizes “the body regrets nothing” and urges that the State party notes.',
  )
  expect(paragraphOf(compiled(text), 2).functions).toContain('welcome')
  expect(paragraphOf(compiled(text), 2).functions).not.toContain('note')
  expect(paragraphOf(compiled(text), 2).functions).not.toContain('concern')
})

test('a recommendation under another heading answers no concern', () => {
  const text = madeUp(
    'A. Care\n\n2. The Committee is concerned about care.\n\nB. Schools\n\n3. The Committee recommends schools.',
  )
  expect(compiled(text).findings.map(({ id }) => id)).toEqual(['2', '3'])
})

test('unwrapped text with no space after the numbers', () => {
  const text = madeUp(
    'I.Measures\n\n2.The Committee recommends that the State party:\n\n(a)Adopt laws;\n\n(b)Apply them.',
  )
  expect(paragraphOf(compiled(text), 2)).toMatchObject({
    section: 'I',
    lead: 'The Committee recommends that the State party:',
    items: [
      { letter: 'a', text: 'Adopt laws;' },
      { letter: 'b', text: 'Apply them.' },
    ],
  })
})

test('a symbol and the date below it, run together', () => {
  const text = fixture('crc-1998').replace('CRC/C/15/Add.388\n24 June 1998', 'CRC/C/15/Add.38824 June 1998')
  expect(compiled(text).symbol).toBe('CRC/C/15/Add.388')
})

test('a symbol and a Spanish date below it, run together; the job number right below the text', () => {
  const text = `${fixture('crpd-2014-es')
    .replace(/CRPD\/C\/XBA\/CO\/1/, 'CCPR/C/XBA/CO/431 de julio de 2014')
    .trimEnd()}\n06-48260\n`
  expect(compiled(text)).toMatchObject({ symbol: 'CCPR/C/XBA/CO/4', cycle: '4' })
})

test.each([
  [
    'fr',
    'Le Comité se félicite que le rapport recense les difficultés et qu’il recommande d’autres mesures.',
    'welcome',
  ],
  ['fr', 'Le Comité se félicite d’un dialogue qui a porté sur les sujets de préoccupation.', 'welcome'],
  ['fr', 'Le Comité est encouragé par le dialogue.', 'welcome'],
  ['es', 'El Comité celebra un diálogo en que se trataron varios de los motivos de preocupación.', 'welcome'],
  ['es', 'La falta de datos sigue siendo motivo de gran preocupación para el Comité.', 'concern'],
  ['es', 'El Comité manifiesta su reconocimiento por el diálogo.', 'welcome'],
  ['es', 'El Comité desea dar las gracias a la delegación.', 'welcome'],
  ['es', 'El Comité se siente alentado por el nombramiento.', 'welcome'],
  ['fr', 'Le Comité appelle l’État partie à renforcer ses efforts.', 'recommendation'],
  [
    'fr',
    'Le Comité recommande à l’État partie de soumettre ses deux rapports périodiques en un seul document.',
    'procedural',
  ],
  ['es', 'Inquieta al Comité la falta de estadísticas.', 'concern'],
  ['es', 'Sigue preocupando al Comité la falta de estadísticas.', 'concern'],
  ['es', 'El Comité urge al Estado parte a adoptar medidas.', 'recommendation'],
  [
    'es',
    'El Comité recomienda al Estado parte que presente sus informes periódicos en un solo documento.',
    'procedural',
  ],
  ['en', 'The Committee wishes to thank the delegation.', 'welcome'],
  ['en', 'The Committee welcomes the Act adopted in 2010 in answer to its concluding observations.', 'welcome'],
  ['en', 'The Committee regrets that nothing was adopted to implement its concluding observations.', 'concern'],
  ['fr', 'Le Comité salue la loi que l’État partie a adoptée à la suite de ses observations finales.', 'welcome'],
  ['es', 'El Comité celebra que el Parlamento aprobó la ley según sus observaciones finales.', 'welcome'],
  ['en', 'It adopted, at its 343rd meeting, the following observations.', 'procedural'],
  ['en', 'The Government is encouraged to translate the Convention.', 'recommendation'],
  ['en', 'The Committee is encouraged to learn of the plan.', 'welcome'],
  ['en', 'The creation of a telephone line is noted with appreciation.', 'welcome'],
  ['en', 'The pace of the negotiations is also of concern.', 'concern'],
  ['en', 'The Committee expresses, however, its deep concern at the delay.', 'concern'],
  ['en', 'Steps should also be taken to train the police.', 'recommendation'],
  ['en', 'The Committee underlines the importance of a regular reporting practice.', 'procedural'],
  ['fr', 'Le Comité exprime toutefois sa préoccupation face aux retards.', 'concern'],
  ['fr', 'Le Gouvernement devrait publier la loi.', 'recommendation'],
  ['es', 'El Comité expresa, sin embargo, su preocupación por los retrasos.', 'concern'],
  ['es', 'El Comité desea expresar su preocupación por los retrasos.', 'concern'],
  ['es', 'El Gobierno debe publicar la ley.', 'recommendation'],
  ['en', 'The Committee welcomes the bodies that hear children on matters that are of concern to them.', 'welcome'],
  ['en', 'The pace of the negotiations is of concern to the Committee.', 'concern'],
  ['en', 'The Committee is concerned that the Government should have published the law.', 'concern'],
  ['en', 'The Committee is troubled by the delays.', 'concern'],
  ['en', 'The Committee is pleased to note the adoption of the law.', 'welcome'],
  ['fr', 'Le Comité est heureux de l’adoption de la loi.', 'welcome'],
  ['fr', 'Le Comité juge encourageante l’adoption de la loi.', 'welcome'],
  ['es', 'El Comité se complace en la aprobación de la ley.', 'welcome'],
  ['en', 'The Committee recommends that the State party establish a mandatory reporting practice.', 'recommendation'],
  ['en', 'The Committee is concerned at the poor reporting practice of the police.', 'concern'],
  ['en', 'The Committee underlines the importance of respecting the reporting periodicity.', 'procedural'],
  ['en', 'The Committee notes that, under the Act, the Government must report to Parliament every year.', 'note'],
  ['en', 'The Committee notes that the delegation stated that the Government should ratify it soon.', 'note'],
  ['en', 'The Committee is concerned that the Government must approve every strike.', 'concern'],
  ['en', 'The Committee regrets that measures should be taken only where a court so orders.', 'concern'],
  ['en', 'In its view, measures should be taken to train the police.', 'recommendation'],
  ['en', 'The Government should publish the law, noting the difficulties of translation.', ['note', 'recommendation']],
  [
    'en',
    'The Committee regrets the delay and considers that the Government should publish the law.',
    ['concern', 'recommendation'],
  ],
  ['fr', 'Le Comité prend note de la loi selon laquelle le Gouvernement doit consulter les syndicats.', 'note'],
  ['fr', 'Le Comité note que ces dispositions doivent être approuvées par le Parlement.', 'note'],
  ['fr', 'Le Comité est préoccupé par le fait que les mesures doivent être autorisées par un juge.', 'concern'],
  ['fr', 'Les mesures doivent être autorisées par un juge.', 'note'],
  ['fr', 'Des efforts devraient aussi être faits pour former la police.', 'recommendation'],
  [
    'fr',
    'Le Comité regrette les retards et estime que le Gouvernement devrait publier la loi.',
    ['concern', 'recommendation'],
  ],
  ['es', 'El Comité toma nota de que, según la ley, el Gobierno debe informar al Parlamento.', 'note'],
  ['es', 'El Comité observa que la queja debe presentarse en un plazo de seis meses.', 'note'],
  ['es', 'Preocupa al Comité la ley según la cual el nacimiento debe inscribirse en diez días.', 'concern'],
  [
    'es',
    'El Comité lamenta los retrasos y considera que el Gobierno debería publicar la ley.',
    ['concern', 'recommendation'],
  ],
  ['en', 'The lack of a register is a matter of concern to members of the Committee.', 'concern'],
  ['en', 'The lack of a register is a matter of serious concern to it.', 'concern'],
  ['en', 'The lack of a register is a matter of concern to the Human Rights Committee.', 'concern'],
  [
    'en',
    'The Committee welcomes the bodies that hear children on matters that are of concern to its citizens.',
    'welcome',
  ],
  ['en', 'The Committee welcomes that the Government shares the concern about street children.', 'welcome'],
  ['en', 'The Committee shares the deep concern of the Ombudsman.', 'concern'],
  ['fr', 'Le Comité salue le fait que le Gouvernement partage la préoccupation des parents.', 'welcome'],
  ['fr', 'Le Comité partage la préoccupation des parents.', 'concern'],
  ['es', 'El Comité observa que el Gobierno comparte la preocupación de los padres.', 'note'],
  ['es', 'El Comité comparte la preocupación de los padres.', 'concern'],
  ['es', 'Preocupa al Comité que la sociedad valora poco a las niñas.', 'concern'],
  ['es', 'El Comité también valora la ley.', 'welcome'],
  ['es', 'El Comité, valorando la ley, lamenta los retrasos.', ['welcome', 'concern']],
  ['en', 'The Committee considered the report at its 900th meeting, noting the late submission.', 'procedural'],
  ['fr', 'Le Comité a examiné le rapport à sa 900e séance, notant qu’il avait été soumis en retard.', 'procedural'],
  ['es', 'El Comité examinó el informe en su 900ª sesión, observando que se había presentado tarde.', 'procedural'],
  ['en', 'The Committee welcomes that Parliament examined the report at three meetings.', 'welcome'],
])('%s: “%s” is a %s', (code, lead, gives) => {
  const language = LANGUAGES.find((each) => each.code === code)
  if (!language) throw new Error(code)
  expect(functionsOf({ lead, items: [] }, null, language).readings.map((each) => each.gives)).toEqual([gives].flat())
})

test.each([
  ['Aunque acoge con agrado la ley, preocupa al Comité su aplicación.', ['welcome', 'concern']],
  ['Al tiempo que valora la ley, el Comité lamenta los retrasos.', ['welcome', 'concern']],
  ['El Comité celebra la ley que reconoce ese derecho.', ['welcome']],
  ['Aun cuando el Comité nota la creación de un registro, le preocupan los retrasos.', ['note', 'concern']],
])('what the Committee grants in a clause of its own counts: “%s”', (lead, gives) => {
  const spanish = LANGUAGES.find(({ code }) => code === 'es') ?? LANGUAGES[0]
  expect(functionsOf({ lead, items: [] }, null, spanish).readings.map((each) => each.gives)).toEqual(gives)
})

test('adopted in the plural: “se aprobaron las siguientes observaciones finales”', () => {
  const text = fixture('crpd-2014-es').replace(/^\* Aprobadas.+$/m, '')
  const plural = text
    .replace(', respectivamente, y aprobó en su', '. En su')
    .replace(', celebrada el 11 de abril de 2014,', ' celebrada el 11 de abril de 2014 se aprobaron')
  expect(plural).not.toBe(text)
  expect(compiled(plural).adopted).toBe('2014-04-11')
})

test.each([
  ['CRC/C/ROM/CO/4', 'Romania', 'ROU'],
  [
    'CRC/C/15/Add.63',
    'the United Kingdom of Great Britain and Northern Ireland: Dependent Territories (Hong Kong)',
    'GBR',
  ],
  ['CRC/C/15/Add.56', 'China (including Hong Kong and Macau)', 'CHN'],
  ['CRC/C/15/Add.57', 'Macau', 'MAC'],
  ['CRC/C/15/Add.58', 'Lebanon on Syrian refugees', 'LBN'],
  ['CRC/C/15/Add.58', 'the Syrian Arab Republic', 'SYR'],
  ['CRC/C/15/Add.58', 'Syria', 'SYR'],
  ['CRC/C/15/Add.58', 'Bolivia', 'BOL'],
  ['CRC/C/15/Add.58', 'Bolivia (Plurinational State of)', 'BOL'],
  ['CRC/C/15/Add.58', 'Iran (Islamic Republic of)', 'IRN'],
  ['CRC/C/15/Add.58', 'the United Republic of Tanzania', 'TZA'],
  ['CRC/C/15/Add.58', 'Tanzania', 'TZA'],
  ['CRC/C/15/Add.58', 'Venezuela', 'VEN'],
])('%s on %s is about %s', (symbol, state, code) => {
  const text = madeUp('2. The Committee notes it.')
    .replace('CRC/C/XAA/CO/2', symbol)
    .replace('of Arcadia', `of ${state}`)
  expect(compiled(text).state).toBe(code)
})

test('a code in the symbol that no State has gives way to the State of the title', () => {
  const text = madeUp('2. The Committee notes it.')
  expect(compiled(text.replace('CRC/C/XAA/CO/2', 'CRC/C/ICE/CO/2').replace('of Arcadia', 'of Iceland')).state).toBe(
    'ISL',
  )
  expect(compiled(text).state).toBe('XAA')
})

test('two laws are two names, and a Department is none', () => {
  const text = madeUp(
    '2. The Committee notes the Penal Code and the Child Protection Act (CPA) of the Department of Justice. It welcomes the 2010 Protection of Minors Act and general comment No. 13 (2011). The CPA is new.',
  )
  expect(paragraphOf(compiled(text), 2).instruments).toEqual([
    { name: 'Penal Code', printed: 'Penal Code' },
    { name: 'Child Protection Act', short: 'CPA', printed: 'Child Protection Act' },
    { name: 'Protection of Minors Act', printed: '2010 Protection of Minors Act' },
    { name: 'General comment No. 13', printed: 'general comment No. 13 (2011)' },
  ])
})
