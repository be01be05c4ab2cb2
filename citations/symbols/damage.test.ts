import { expect, test } from 'vitest'
import { findSymbols } from './find'

/** What is printed, the canonical form, and the stretch when it is not the whole. */
test.each([
  ['CRC/C/ OPSC/USA/Q/3-4', 'CRC/C/OPSC/USA/Q/3-4'],
  ['CRC/C/OPAC /USA/Q/3-4', 'CRC/C/OPAC/USA/Q/3-4'],
  ['A /66/457', 'A/66/457'],
  ['A/HRC/\u00a017/27', 'A/HRC/17/27'],
  ['CRC/C/OPSC/\nUSA/CO/3-4', 'CRC/C/OPSC/USA/CO/3-4'],
  ['CRC/C/OPSC\r\n/USA/CO/3-4', 'CRC/C/OPSC/USA/CO/3-4'],
  ['CRC/C/15/Add. 1', 'CRC/C/15/Add.1'],
  ['E/CN. 4/2003/9', 'E/CN.4/2003/9'],
  ['CRC/C/15/Add/153', 'CRC/C/15/Add.153'],
  ['CRC/C/15/add.1', 'CRC/C/15/Add.1'],
  ['HRI/GEN/1/REV.9', 'HRI/GEN/1/Rev.9'],
  ['E/CN.4/SUB.2/1993/8', 'E/CN.4/Sub.2/1993/8'],
  ['CRC/C/\u00adOPSC/\u200bUSA/CO/3\u20114', 'CRC/C/OPSC/USA/CO/3-4'],
  ['CE\u00adDAW/C/IRL/CO/6–7', 'CEDAW/C/IRL/CO/6-7'],
  ['CRC/C11/Add.25', 'CRC/C/11/Add.25'],
  ['CAT/C/IRL/CO2/Add.1', 'CAT/C/IRL/CO/2/Add.1'],
  ['CCPR/C/IRL/CO4', 'CCPR/C/IRL/CO/4'],
  ['CRC/C/Q/COS.2', 'CRC/C/Q/COS/2'],
  ['CRC/C/3/Add.29.Rev.1', 'CRC/C/3/Add.29/Rev.1'],
  ['E/CN.4/SR107', 'E/CN.4/SR.107'],
  ['A/C3/79/L.8', 'A/C.3/79/L.8'],
  ['E/C12/GBR/CO/5', 'E/C.12/GBR/CO/5'],
  ['CAT/C/14/D../6/1990', 'CAT/C/14/D/6/1990'],
  ['S/RES/1325(2000)', 'S/RES/1325 (2000)'],
  ['A/RES/2200 A (XXI)', 'A/RES/2200A(XXI)'],
  ['S/PV.6201 (Resumption 1)', 'S/PV.6201(Resumption1)'],
  ['А/RES/54/263', 'A/RES/54/263'],
  ['СRС/С/15/Add.153', 'CRC/C/15/Add.153'],
  ['CRC／C／GC／13', 'CRC/C/GC/13'],
  ['CRC/C/OPSC/NPL/Q/Add.1', 'CRC/C/OPSC/NPL/Q/Add.1'],
  ['CRC/C/OPSC/USA/CO', 'CRC/C/OPSC/USA/CO'],
  ['CRC/C/OPAC/CO/3-4', 'CRC/C/OPAC/CO/3-4'],
])('%j is read as %s', (printed, symbol) => {
  const text = `see ${printed}, which`
  expect(findSymbols(text)).toMatchObject([{ start: 4, end: 4 + printed.length, symbol }])
})

test('a full stop behind a symbol is none of it', () => {
  expect(findSymbols('HRI/GEN/1/Rev.8., p. 347')).toMatchObject([{ symbol: 'HRI/GEN/1/Rev.8', end: 15 }])
})

test('letters glued to an unmistakable symbol do not hide it, but make a short one another code', () => {
  expect(findSymbols('seeCRC/C/SR.12and')).toMatchObject([{ symbol: 'CRC/C/SR.12' }])
  expect(findSymbols('seeA/66/457 and A/66/457and')).toEqual([])
})

test('a new paragraph ends a symbol', () => {
  expect(findSymbols('CRC/C/GC/13\n\n/Add.1')).toMatchObject([{ symbol: 'CRC/C/GC/13' }])
})

test('a date glued to a symbol is split off where the split is certain, and nowhere else', () => {
  expect(findSymbols('CRC/C/OPSC/23 novembre 2006')).toMatchObject([{ symbol: 'CRC/C/OPSC/2', end: 12 }])
  expect(findSymbols('CCPR/C/XAA/CO/431 de julio de 2008')).toMatchObject([{ symbol: 'CCPR/C/XAA/CO/4' }])
  expect(findSymbols('CRC/C/15/Add. 1326 May 2004')).toMatchObject([{ symbol: 'CRC/C/15/Add.13', end: 16 }])
  expect(findSymbols('CRC/C/15/Add.23830 juin 2004')).toMatchObject([{ symbol: 'CRC/C/15/Add.238', end: 16 }])
  expect(findSymbols('CRC/C/15/Add.2405 October 2004')).toMatchObject([{ symbol: 'CRC/C/15/Add.240', end: 16 }])
  expect(findSymbols('CRC/C/15/Add.23899 juin 2004')).toEqual([])
  expect(findSymbols('CRC/C/15/Add.23830')).toEqual([])
  expect(findSymbols('CRC/C/OPSC/USA/CO/3-412 July 2017')).toMatchObject([{ symbol: 'CRC/C/OPSC/USA/CO/3-4', end: 21 }])
  expect(findSymbols('CRC/C/GC/13 April 2011')).toMatchObject([{ symbol: 'CRC/C/GC/13' }])
  expect(findSymbols('CRC/C/15/Add.257 March 2005')).toMatchObject([{ symbol: 'CRC/C/15/Add.257' }])
})

test('numbers are never repaired', () => {
  expect(findSymbols('General comment No. 37, CCPR/C/GC/3')).toMatchObject([{ symbol: 'CCPR/C/GC/3' }])
})

test('a misprint says what was meant only where that is certain', () => {
  expect(findSymbols('CRC/C/OPSC/OPSC/USA/CO/1')).toMatchObject([
    { symbol: 'CRC/C/OPSC/OPSC/USA/CO/1', meant: 'CRC/C/OPSC/USA/CO/1' },
  ])
  expect(findSymbols('CRC/C/UK/CO/4')).toMatchObject([{ meant: 'CRC/C/GBR/CO/4' }])
  expect(findSymbols('CRC/C/OPAC/OPAC/CO/3-4')[0]).not.toHaveProperty('meant')
})
