import { expect, test } from 'vitest'
import { findSymbols } from './find'

const read = (text: string) => findSymbols(text).map(({ start, end, symbol }) => [text.slice(start, end), symbol])

test.each(['and', 'et', 'y', 'и', 'e', '&', '&amp;', ',', 'or'])(
  'an addendum after "%s" is a reference of its own',
  (join) => {
    expect(read(`CRC/C/OPSC/USA/Q/3-4 ${join} Add.1)`)).toEqual([
      ['CRC/C/OPSC/USA/Q/3-4', 'CRC/C/OPSC/USA/Q/3-4'],
      ['Add.1', 'CRC/C/OPSC/USA/Q/3-4/Add.1'],
    ])
  },
)

test.each([
  ['A/66/457和Add.1', ['A/66/457', 'A/66/457/Add.1']],
  ['A/66/457 وAdd.1', ['A/66/457', 'A/66/457/Add.1']],
  ['A/66/457 and Corr.1 and 2.', ['A/66/457', 'A/66/457/Corr.1', 'A/66/457/Corr.2']],
  ['A/66/457, Add.1 and Add.2', ['A/66/457', 'A/66/457/Add.1', 'A/66/457/Add.2']],
  ['E/CN.4/1988/17/Add.1 and Add.2', ['E/CN.4/1988/17/Add.1', 'E/CN.4/1988/17/Add.2']],
  ['E/CN.4/1988/17 and Add.1/Corr.1', ['E/CN.4/1988/17', 'E/CN.4/1988/17/Add.1/Corr.1']],
  ['A/C.3/62/L.1/Rev.1 and Add.1', ['A/C.3/62/L.1/Rev.1', 'A/C.3/62/L.1/Rev.1/Add.1']],
  ['CRC/C/SR.2178 and 2179', ['CRC/C/SR.2178', 'CRC/C/SR.2179']],
  ['CRC/C/SR.914&915', ['CRC/C/SR.914', 'CRC/C/SR.915']],
  ['CRC/C/SR.595 y 596)', ['CRC/C/SR.595', 'CRC/C/SR.596']],
  ['CRC/C/SR.2178和2179', ['CRC/C/SR.2178', 'CRC/C/SR.2179']],
  ['CRC/C/SR.2178, 2179 and 2193', ['CRC/C/SR.2178', 'CRC/C/SR.2179', 'CRC/C/SR.2193']],
  ['CRC/C/SR.619 and SR.620', ['CRC/C/SR.619', 'CRC/C/SR.620']],
  ['A/RES/60/1 and 60/251', ['A/RES/60/1', 'A/RES/60/251']],
  ['S/RES/1325 (2000) and 1820 (2008)', ['S/RES/1325 (2000)', 'S/RES/1820 (2008)']],
])('%s', (text, symbols) => {
  expect(findSymbols(text).map(({ symbol }) => symbol)).toEqual(symbols)
})

test('a range of meetings stays one surface', () => {
  expect(read('CRC/C/SR.619-620')).toEqual([['CRC/C/SR.619-620', 'CRC/C/SR.619-620']])
})

test.each([
  'CRC/C/SR.2178 and 12 others',
  'CRC/C/SR.1998, 2000',
  'CRC/C/SR.1998 and 2000 copies',
  'A/66/457 and add 1 more',
  'A/66/457 and 458 pages',
  'E/CN.4/1988/17/Add.1 and 3 members',
  'A/RES/60/1 and 1/2 of it',
  'A/66/457 and Addendum',
])('%s: nothing is elided', (text) => {
  expect(findSymbols(text)).toHaveLength(1)
})

test('pinpoints belong to the symbol they follow', () => {
  const found = findSymbols('A/HRC/17/27, para. 5, and Add.1, para. 7')
  expect(found).toMatchObject([
    { symbol: 'A/HRC/17/27', pinpoints: ['5'] },
    { symbol: 'A/HRC/17/27/Add.1', pinpoints: ['7'] },
  ])
})
