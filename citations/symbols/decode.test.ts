import { expect, test } from 'vitest'
import { decodeSymbol } from './decode'

test('a symbol comes apart into its parts and words', () => {
  expect(decodeSymbol('CRC/C/OPSC/USA/CO/3-4')).toEqual({
    symbol: 'CRC/C/OPSC/USA/CO/3-4',
    body: 'Committee on the Rights of the Child',
    protocol: 'Optional Protocol on the sale of children, child prostitution and child pornography',
    state: { code: 'USA', name: 'United States' },
    kind: 'Concluding observations',
    cycle: '3-4',
    additions: [],
    url: 'https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4',
    words: 'Concluding observations · United States · 3rd-4th reports',
  })
})

test.each([
  ['CRC/C/OPSC/USA/Q/3-4', 'List of issues · United States · 3rd-4th reports'],
  ['CRC/C/OPSC/USA/Q/3-4/Add.1', 'Replies to the list of issues · United States · 3rd-4th reports · Addendum 1'],
  ['CRC/C/TUV/RQ/2-5', 'Replies to the list of issues · Tuvalu · 2nd-5th reports'],
  ['CRC/C/GEO/QPR/5', 'List of issues prior to reporting · Georgia · 5th report'],
  ['CRC/C/OPAC/COD/1', 'State party report · Democratic Republic of the Congo · initial report'],
  ['CRC/C/YUG/1', 'State party report · Yugoslavia · initial report'],
  ['CRC/C/Q/GEO/1', 'List of issues · Georgia · initial report'],
  ['CRC/C/15/Add.153', 'Concluding observations · Committee on the Rights of the Child · Addendum 153'],
  ['CRC/C/41/Add.4/Rev.1', 'State party report · Committee on the Rights of the Child · Addendum 4 · Revision 1'],
  ['CAT/C/XXV/Concl.2/Rev.1', 'Concluding observations · Committee against Torture · Revision 1'],
  ['CRC/C/GC/13', 'General comment No. 13 · Committee on the Rights of the Child'],
  ['CRC/GC/2003/5', 'General comment No. 5 · Committee on the Rights of the Child'],
  ['CCPR/C/21/Rev.1/Add.13', 'General comment · Human Rights Committee · Revision 1 · Addendum 13'],
  ['CAT/C/CR/31/6', 'Concluding observations · Committee against Torture'],
  ['S/AC.51/2021/4', 'Security Council Working Group on Children and Armed Conflict · 2021'],
  [
    'CEDAW/C/GC/31/Rev.1',
    'General recommendation No. 31 · Committee on the Elimination of Discrimination against Women · Revision 1',
  ],
  ['CRC/C/81/D/19/2017', 'Views or decision, communication No. 19/2017 · Committee on the Rights of the Child'],
  ['CRC/C/SR.2171', 'Summary record of the 2171st meeting · Committee on the Rights of the Child'],
  ['S/PV.6211(Resumption1)', 'Verbatim record of the 6211th meeting · Security Council · Resumption 1'],
  ['A/RES/54/263', 'Resolution 54/263 · General Assembly'],
  ['S/RES/1325 (2000)', 'Resolution 1325 (2000) · Security Council'],
  ['A/C.2/79/L.8', 'Draft text · General Assembly, Second Committee'],
  ['A/HRC/WG.6/22/USA/1', 'National report · United States'],
  ['A/57/41', 'General Assembly · 57th session'],
  ['A/S-27/19', 'General Assembly · 27th special session'],
  ['A/62/17(PartI)', 'General Assembly · 62nd session · Part I'],
  ['E/CN.4/2003/9', 'Commission on Human Rights · 2003'],
  ['CCPR/C/CHN-HKG/CO/4', 'Concluding observations · Hong Kong, China · 4th report'],
  ['CRC/C/UK/CO/4', 'Concluding observations · United Kingdom · 4th report'],
  ['CRC/OP/SA/1', 'Reporting guidelines · Committee on the Rights of the Child'],
  ['CCPR/CO/75/GMB', 'Concluding observations · Gambia'],
  ['CRC/C/58/Rev.3', 'Reporting guidelines · Committee on the Rights of the Child · Revision 3'],
  ['CAT/OP/MDV/1', 'Report on a visit · Maldives'],
  ['A/CONF.157/23', 'United Nations conference'],
  ['E/CN.4/Sub.2/1994/15', 'Sub-Commission on Prevention of Discrimination and Protection of Minorities · 1994'],
  ['E/CN.4/Sub.2/2002/30', 'Sub-Commission on the Promotion and Protection of Human Rights · 2002'],
  ['CRC/C/OPSA/DNK/1', 'State party report · Denmark · initial report'],
  ['CRC/C/RESP/56', 'Replies to the list of issues · Committee on the Rights of the Child'],
  ['CED/C/MEX/OAI/1', 'Concluding observations on additional information · Mexico'],
  ['HR/PUB/11/4', 'Publication · Office of the United Nations High Commissioner for Human Rights'],
  [
    'HCR/GIP/09/08',
    'Guidelines on international protection · Office of the United Nations High Commissioner for Refugees',
  ],
  ['no symbol', 'no symbol'],
])('%s: %s', (symbol, words) => {
  expect(decodeSymbol(symbol).words).toBe(words)
})

test('session and year, Roman numerals included', () => {
  expect(decodeSymbol('A/RES/2200(XXI)')).toMatchObject({ session: '21' })
  expect(decodeSymbol('CAT/C/XIX/Concl.1')).toMatchObject({ session: '19' })
  expect(decodeSymbol('A/HRC/59/15')).toMatchObject({ session: '59' })
  expect(decodeSymbol('CRC/C/81/D/19/2017')).toMatchObject({ session: '81', year: '2017' })
  expect(decodeSymbol('S/RES/1325 (2000)')).toMatchObject({ year: '2000' })
  expect(decodeSymbol('CCPR/C/112/D/1968/2010')).toMatchObject({ session: '112', year: '2010' })
  expect(decodeSymbol('CERD/C/64/CO/1')).toMatchObject({ session: '64', kind: 'Concluding observations' })
  expect(decodeSymbol('CERD/C/64/CO/1').cycle).toBeUndefined()
  expect(decodeSymbol('CRC/C/46/3')).toMatchObject({ session: '46' })
  expect(decodeSymbol('CCPR/CO/75/GMB')).toMatchObject({ session: '75' })
  expect(decodeSymbol('CRC/C/15/Add.153').session).toBeUndefined()
})

test('the address is the United Nations’ and safe whatever was given', () => {
  expect(decodeSymbol('S/RES/1325 (2000)').url).toBe('https://docs.un.org/en/S/RES/1325(2000)')
  expect(decodeSymbol('../?q=\ud800').url).toMatch(/^https:\/\/docs\.un\.org\/en\/\S+$/)
})

test('States are named in the language asked for, in English when there is none such', () => {
  expect(decodeSymbol('CRC/C/USA/CO/3', 'fr').state?.name).toBe('États-Unis')
  expect(decodeSymbol('CRC/C/USA/CO/3', 'not a language').state?.name).toBe('United States')
})

test('the guidelines on a protocol are of that protocol', () => {
  expect(decodeSymbol('CRC/C/156').protocol).toBe(decodeSymbol('CRC/C/OPSC/USA/1').protocol)
  expect(decodeSymbol('CRC/C/OPSA/DNK/1').protocol).toBe(decodeSymbol('CRC/C/156').protocol)
  expect(decodeSymbol('CRC/C/158').protocol).toBeUndefined()
})
