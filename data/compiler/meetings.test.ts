import { expect, test } from 'vitest'
import { compileWithDoubts } from './index'
import { madeUp, problemsOf } from './testing/source'

/** The days that a document with this opening paragraph has. */
const days = (opening: string, note = '') => {
  const text = madeUp('2. The Committee notes it.').replace(/^1\. [^]*?\n\n/m, `1. ${opening}\n\n${note}`)
  const { considered, adopted, meetings } = compileWithDoubts(text).pack.documents[0] ?? {}
  return { considered, adopted, numbers: meetings?.map(({ number, what }) => `${number} ${what}`).join(', ') }
}

test('the day of adoption before its meeting', () => {
  expect(
    days(
      'The Committee considered the report at its 900th meeting, held on 2 May 2012, and at its 901st meeting, held on 3 May 2012. It adopted the following concluding observations on 1 June 2012 at its 910th meeting.',
    ),
  ).toEqual({ considered: '2012-05-02', adopted: '2012-06-01', numbers: '900 considered, 901 considered, 910 adopted' })
})

test('a day that leaves its year to the one beside it', () => {
  const opening = (first: string, second: string) =>
    `The Committee considered the report at its 900th meeting, held on ${first}. At its 910th meeting, held on ${second}, it adopted the present observations.`
  const read = { considered: '2012-05-02', adopted: '2012-06-01', numbers: '900 considered, 910 adopted' }
  expect(days(opening('2 May 2012', '1 June'))).toEqual(read)
  expect(days(opening('2 May', '1 June 2012'))).toEqual(read)
})

test('meetings whose low numbers are written in words', () => {
  expect(
    days(
      'The Committee considered the report at its eighth, ninth and 21st meetings, on 2, 5 and 7 May 2012, and, at its 25th meeting, on 15 May 2012, adopted the following concluding observations.',
    ),
  ).toEqual({
    considered: '2012-05-02',
    adopted: '2012-05-15',
    numbers: '8 considered, 9 considered, 21 considered, 25 adopted',
  })
})

test.each(['forty-first and forty-second', 'one hundred and tenth', 'twenty second', 'forty-first and second'])(
  'not the end of a number that is written in more words: %s',
  (places) => {
    const text = madeUp('2. The Committee notes it.').replace(
      /^1\. [^]*?\n\n/m,
      `1. The Committee considered the report at its ${places} meetings, held on 2 May 2012, and adopted* the following.\n\n* At the 910th meeting, held on 1 June 2012.\n\n`,
    )
    expect(problemsOf(text).map(({ what }) => what.says)).toEqual(['no-considered'])
  },
)

test('records that stand between the day of adoption and its verb', () => {
  expect(
    days(
      'The Committee considered the report at its 900th meeting, on 2 May 2012. At its 909th and 910th meetings, on 1 June 2012 (CRC/C/SR.909 and CRC/C/SR.910), it adopted the present observations.',
    ).adopted,
  ).toBe('2012-06-01')
})

const TWICE =
  'The Committee considered the report at its 900th meeting, held on 2 May 2012, and at its 901st meeting, held on 3 May 2012, and adopted* the following concluding observations.'

test('the second day of the consideration is not the day of adoption, which a note tells', () => {
  expect(days(TWICE, '* At the 910th meeting, held on 1 June 2012.\n\n')).toMatchObject({ adopted: '2012-06-01' })
  const text = madeUp('2. The Committee notes it.').replace(/^1\. [^]*?\n\n/m, `1. ${TWICE}\n\n`)
  expect(problemsOf(text).map(({ what }) => what.says)).toEqual(['no-adopted'])
})

test('no report came: the adoption stands in the second paragraph, and a report that fell due long ago is not the next', () => {
  const text = madeUp('3. The Committee notes it.').replace(
    /^1\. [^]*?\n\n/m,
    '1. In the absence of a report, the Committee considered the situation in Arcadia at its 900th meeting, held virtually owing to the coronavirus disease (COVID-19) pandemic on 2 May 2012. A second report was due on 3 May 1999.\n\n2. At its 910th meeting, held on 1 June 2012, the Committee adopted the present concluding observations.\n\n',
  )
  const [document] = compileWithDoubts(text).pack.documents
  expect(document).toMatchObject({ considered: '2012-05-02', adopted: '2012-06-01', nextReportDue: null })
  expect(document?.paragraphs.slice(0, 2).map(({ functions }) => functions)).toEqual([['procedural'], ['procedural']])
})
