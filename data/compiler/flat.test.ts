import { expect, test } from 'vitest'
import { compileWithDoubts } from './index'
import { asGold } from './testing/gold'
import { madeUp } from './testing/source'

const OPENING =
  '1. The Committee considered the second periodic report of Arcadia (CRC/C/XAA/2) at its 900th meeting, held on 2 May 2012, and adopted the present concluding observations at its 910th meeting, held on 1 June 2012.'
const REST = `${OPENING} A. Introduction 2. The Committee welcomes the report. It recalls article 3. The report is late. B. Concerns and recommendations 3. The Committee regrets the delay. Registration of births 4. The Committee is concerned about: (a) The lack of offices; and (b) Fees, as cited in article 7 (a) of the Convention. 5. The Committee recommends that the State party open offices.`
const gold = (text: string) => {
  const { pack, unsure } = compileWithDoubts(text)
  const [document] = pack.documents
  return { ...(document && { ...asGold(document), title: document.title }), doubts: unsure.map(({ rule }) => rule) }
}

test('a document whose lines were run together, all in one or its masthead apart', () => {
  const read = {
    symbol: 'CRC/C/XAA/CO/2',
    title: 'Concluding observations on the second periodic report of Arcadia',
    sections: '0 A B',
    headings: ['Registration of births'],
    functions: '1p 2w 3c 4c 5r',
    items: '4ab',
    findings: '3 4-5',
    doubts: ['words between a sentence and a number of the same line'],
  }
  const masthead = 'UNITED NATIONS CRC/C/XAA/CO/2 Original: English Committee on the Rights of the Child'
  const title = 'Concluding observations on the second periodic report of Arcadia'
  expect(gold(`${masthead} ${title} ${REST}`)).toMatchObject(read)
  expect(gold(`${masthead}\n\n${title}\n\n${REST}`)).toMatchObject(read)
  expect(gold(`${masthead} ${title}\n\n${REST.replace(' B. Conc', '\n\nB. Conc')}`)).toMatchObject(read)
})

test('a number within a line opens nothing where the numbers open lines', () => {
  const text = madeUp(
    '2. The Committee cites article 2. 3. The State party is named here.\n\n3. The Committee regrets it.',
  )
  expect(gold(text).functions).toBe('1p 2n 3c')
})

test('a cited article is no paragraph, even where its number is the one that is due', () => {
  expect(gold(`CRC/C/XAA/CO/2\n\nConcluding observations: Arcadia\n\n${REST}`).functions).toBe('1p 2w 3c 4c 5r')
})
