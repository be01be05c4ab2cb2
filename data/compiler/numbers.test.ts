import { expect, test } from 'vitest'
import { plainly } from '../faults'
import { compileWithDoubts } from './index'
import { LOST_NUMBERS } from './numbers'
import { asGold } from './testing/gold'
import { madeUp, problemsOf } from './testing/source'

/** A French document as a page gives it when its numbers are not text. */
const unnumbered = `Nations Unies

CRPD/C/XAT/CO/1

Distr. générale

12 mai 2014

Comité des droits des personnes handicapées

Observations finales concernant le rapport initial de l’Atlantide *

I.Introduction

Le Comité a examiné le rapport initial de l’Atlantide (CRPD/C/XAT/1) à ses 1 225e et 1 226e séances, les 1er et 2 avril 2014, et a adopté les observations finales ci-après à sa 1 240e séance, le 11 avril 2014.

Le Comité se félicite du dialogue constructif qu’il a eu avec la délégation.

II.Aspects positifs

Le Comité salue les mesures ci-après :

a)L’adoption de la loi sur l’éducation inclusive ;

b)La création d’un office de la langue des signes.

Le Comité prend note du projet de loi sur les transports.

III.Principaux sujets de préoccupation et recommandations

Obligations générales

Le Comité s’inquiète de constater que la loi sur l’emploi

CRPD/C/XAT/CO/1

3

traduit une conception médicale du handicap.

Le Comité recommande à l’État partie de réviser la loi.
`

test('paragraphs that lost their numbers are counted, and every number is doubted', () => {
  const { pack, unsure } = compileWithDoubts(unnumbered)
  const [document] = pack.documents
  expect(document && asGold(document)).toMatchObject({
    considered: '2014-04-01',
    adopted: '2014-04-11',
    sections: 'I II III',
    headings: ['Obligations générales'],
    functions: '1p 2w 3w 4n 5c 6r',
    items: '3ab',
    findings: '5-6',
  })
  expect(document?.paragraphs[4]?.lead).toBe(
    'Le Comité s’inquiète de constater que la loi sur l’emploi traduit une conception médicale du handicap.',
  )
  expect(unsure).toEqual([
    { line: 15, paragraph: null, ...LOST_NUMBERS.all, what: { says: 'counted', paragraphs: 6 } },
    { line: 27, paragraph: 4, ...LOST_NUMBERS.list, what: { says: 'numbered', paragraph: 4 } },
  ])
})

test('the same text without a blank line between its paragraphs', () => {
  const { pack } = compileWithDoubts(unnumbered.replace(/\n\n(?=Le|I|[ab]\))/g, '\n'))
  expect(pack.documents[0] && asGold(pack.documents[0])).toMatchObject({ functions: '1p 2w 3w 4n 5c 6r', items: '3ab' })
})

test('a text that says nowhere what was considered is not counted', () => {
  const text = unnumbered.replace('a examiné', 'a reçu')
  expect(problemsOf(text).map(({ what }) => plainly(what).split(' ')[0])).toEqual(['no-paragraphs', 'stray'])
})

const numbersOf = (text: string) => {
  const { pack, unsure } = compileWithDoubts(text)
  return {
    leads: pack.documents[0]?.paragraphs.map(({ number, lead }) => `${number} ${lead}`).slice(1),
    doubts: unsure.filter(({ what }) => what.says === 'numbered').map(({ paragraph, rule }) => `${paragraph}: ${rule}`),
  }
}

test('two numbers that are missing, and two paragraphs without one', () => {
  const text =
    '2. The Committee notes it.\n\nThe Committee regrets the delay.\n\nSchools\n\nThe Committee regrets the cuts.\n\n5. The Committee urges haste.'
  expect(numbersOf(madeUp(text))).toEqual({
    leads: [
      '2 The Committee notes it.',
      '3 The Committee regrets the delay.',
      '4 The Committee regrets the cuts.',
      '5 The Committee urges haste.',
    ],
    doubts: [`3: ${LOST_NUMBERS.gap.rule}`, `4: ${LOST_NUMBERS.gap.rule}`],
  })
})

test('a number is still missing where the paragraphs without one are more or fewer', () => {
  const one = '2. The Committee notes it.\n\nThe Committee regrets it.\n\n5. The Committee urges haste.'
  expect(problemsOf(madeUp(one)).map(({ what }) => plainly(what))).toEqual(['paragraph-missing 3 2 5'])
  const two =
    '2. The Committee notes it.\n\nThe Committee regrets it.\n\nThe Committee urges it.\n\n4. The Committee urges haste.'
  expect(problemsOf(madeUp(two)).map(({ what }) => plainly(what))).toEqual(['paragraph-missing 3 2 4'])
})

test('a number that lost its full stop', () => {
  const text =
    'C. Positive aspects\n2 The Committee notes article\n3 The Committee cites it.\n3 The Committee regrets it.'
  expect(numbersOf(madeUp(text.replace('C. ', 'A. ')))).toEqual({
    leads: ['2 The Committee notes article 3 The Committee cites it.', '3 The Committee regrets it.'],
    doubts: [`2: ${LOST_NUMBERS.stop.rule}`, `3: ${LOST_NUMBERS.stop.rule}`],
  })
})
