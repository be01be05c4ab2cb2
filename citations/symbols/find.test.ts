import { expect, test } from 'vitest'
import { findSymbols } from './find'

const symbols = (text: string) => findSymbols(text).map((reference) => reference.symbol)

/** One of every series; each is its own canonical form. */
const CANONICAL = `
CRC/C/OPSC/USA/CO/3-4|CRC/C/OPSC/USA/3-4|CRC/C/OPAC/COD/Q/1/Add.1|CRC/C/TUV/RQ/2-5|CRC/C/GEO/QPR/5|CRC/C/SR.2197|CRC/C/SR.619-620
CRC/C/GC/13|CRC/C/156|CRC/C/46/3|CRC/C/81/D/19/2017|CRC/C/15/Add.153|CRC/C/41/Add.4/Rev.1|CRC/C/58/Rev.2/Corr.1|CRC/C/Q/GEO/1|CRC/OP/SA/1
CRC/SP/45|CCPR/C/21/Rev.1/Add.13|CCPR/C/135/D/3624/2019|CCPR/C/79/Add.50|CCPR/C/CHN-HKG/CO/4|CEDAW/C/GC/31/Rev.1|CEDAW/C/2006/III/4
CERD/C/304/Add.125|CERD/C/SR.1393/Add.1|CAT/C/XXV/Concl.2/Rev.1|CAT/C/XXVII/Concl.5|CAT/C/XXX/CRP.1|CAT/OP/BEN/1|CRPD/C/EU/CO/1|CRPD/CSP/2013/1
CMW/C/GC/3|CED/C/FRA/CO/1/Add.1|E/C.12/GC/24|E/C.12/1/Add.105|E/C.12/2000/4|HRI/GEN/1/Rev.9|HRI/MC/2006/3|HRI/CORE/1/Add.49
A/57/41|A/74/137|A/S-27/19/Rev.1|A/ES-10/186|A/62/17(PartI)|A/66/PV.3|A/C.3/71/SR.45|A/C.2/79/L.8|A/CONF.157/23|A/CN.4/L.682|A/AC.105/1
A/RES/54/263|A/RES/2200(XXI)|A/RES/217A(III)|A/RES/S-27/2|A/RES/ES-10/14|A/RES/46/36L|A/DEC/60/551|A/INF/60/1|A/BUR/60/1|A/PV.2200|A/3802/Add.1
A/HRC/59/15/Add.1|A/HRC/RES/16/1|A/HRC/DEC/6/102|A/HRC/PRST/8/1|A/HRC/S-17/2/Add.1|A/HRC/WG.6/22/USA/1|A/HRC/WG.7/1/CRP.4|A/HRC/32/L.20
S/RES/1325 (2000)|S/RES/1325|S/2010/369|S/PRST/2000/1|S/PV.4208|S/PV.6201(Resumption1)|S/AC.37/2003/(1455)/12
E/CN.4/2003/9|E/CN.4/Sub.2/1993/8|E/CN.4/SR.107|E/CN.4/RES/1994/45|E/1996/104|E/RES/1996/31|E/RES/663(XXIV)|E/ICEF/2010/12|E/1996/L.5
ST/AI/189/Add.3/Rev.2|ST/SGB/2003/13|T/PET.5/1|TD/B/COM.2/42|TD/B/C.1/IRON ORE/5|TD/412|UNEP/CBD/COP/10/27|UNEP/EA.4/Res.1|DP/2010/1|DP/FPA/CPD/AFG/4
CD/1679|CD/PV.1001|FCCC/CP/2015/10/Add.1|CBD/COP/DEC/15/4|ISBA/19/C/15|NPT/CONF.2010/50(Vol.I)|ICCD/COP(9)/18/Add.1|INT/CRC/NGO/USA/14065`
  .trim()
  .split(/[|\n]/)

test.each(CANONICAL)('%s is found in a sentence, whole and as printed', (symbol) => {
  const text = `The document (${symbol}), and no other.`
  expect(findSymbols(text)).toEqual([{ kind: 'symbol', start: 14, end: 14 + symbol.length, symbol, pinpoints: [] }])
})

test.each([
  ['depositary and job numbers', 'C.N.1032.2000.TREATIES-72, GE.18-00610, 15-12535, A-27531'],
  [
    'placeholders',
    'A/RES/XX/YY or S/RES/XXXX, CRC/C/XXX/CO/X, CRC/C/XXX/CO/1, CRC/C/15/Add.n, A/RES/54/..., CRC/C/OPSC/{ISO}/CO/1',
  ],
  ['a regular expression', String.raw`/^([A-Z])\/RES\/(\d+)\/(\d+)$/`],
  ['paths', '/data/res/ src/A/66/457.ts foo/E/2010/12/bar a/C/1 b/CRC/C git/A/RES'],
  ['PDF names', '/Group/S/Transparency/CS/DeviceRGB /Tabs/S/StructParents 0>>'],
  ['checksums and cables', 'CRC-32, CRC/checksum, CRC/CCITT-16, CAT/5, CAT5/6, CAT/C 5e'],
  ['slash lists', 'Pod/Service/Ingress/PV... and/or, N/A/60/40, TCP/IP, I/O, E/W, N/S, T/F, R/C/T'],
  ['dates and fractions', '04/04/2002, 24/7, 9/11, A/31/12/2020, A/12/12/12, E/10/2020'],
  ['strains of influenza', 'A/Texas/50/2012 (H3N2), A/PR/8/34, A/WSN/33, A/Hong Kong/4801/2014, A/USSR/90/77'],
  [
    'letters as labels',
    'A/B tests, A/C units, A/1, A/4/5 paper, grade A/A/B, M/S/1234, S/N 12345, S/N/12345, CD/DVD, CD/R/12, TD/INT 3, HLA-A/33/12',
  ],
  ['series without a number', 'the CRC/C/OPSC and CED/C series, A/RES/54, S/2010, E/2010, A/HRC/59'],
  ['other organizations', 'ICC/ASP/1/3, WHO/CDS/2003/1, E/E/2010/3'],
  ['longer codes', 'A/57/41/12/9, A/57/41-b, A/57/41.5, E/2000/12ab, model A/45B/12'],
  ['a bare number with nothing to prove it', 'order S/25704 of part A/6316'],
  ['media types', 'text/html, application/json, image/svg+xml'],
])('%s are no symbols', (_, text) => {
  expect(symbols(text)).toEqual([])
})

test('a bare number of the first decades counts where the words say that it is a document', () => {
  expect(symbols('U.N. Doc. A/6316 (1966)')).toEqual(['A/6316'])
  expect(symbols('the report of the Secretary-General (S/25704)')).toEqual(['S/25704'])
  expect(symbols('A/810, para. 3')).toEqual(['A/810'])
})

test('joint symbols are two', () => {
  const joint = ['CEDAW/C/GC/31/Rev.1', 'CRC/C/GC/18/Rev.1']
  expect(symbols('CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1')).toEqual(joint)
  expect(symbols('CEDAW/C/GC/31/Rev.1/CRC/C/GC/18/Rev.1')).toEqual(joint)
})

test('a short symbol in an address counts when the address is the United Nations’', () => {
  expect(symbols('https://undocs.org/en/A/66/457.')).toEqual(['A/66/457'])
  expect(symbols('https://docs.un.org/S/2010/369?x=1')).toEqual(['S/2010/369'])
  expect(symbols('https://example.org/A/66/457')).toEqual([])
  expect(symbols('https://example.org/get?symbolno=CRC/C/OPSC/USA/CO/3-4&Lang=en')).toEqual(['CRC/C/OPSC/USA/CO/3-4'])
})

test('a percent-encoded symbol keeps the span that is printed', () => {
  const text = 'see ?symbolno=CRC%2fC%2fOPSC%2fUSA%2fCO%2f3-4&Lang=en or %2FA%2FRES and CRC%252FC%252FGC%252F13'
  expect(findSymbols(text).map(({ start, end, symbol }) => [symbol, text.slice(start, end)])).toEqual([
    ['CRC/C/OPSC/USA/CO/3-4', 'CRC%2fC%2fOPSC%2fUSA%2fCO%2f3-4'],
    ['CRC/C/GC/13', 'CRC%252FC%252FGC%252F13'],
  ])
  expect(symbols('https://undocs.org/pdf?symbol=en%2FA%2F74%2F137')).toEqual(['A/74/137'])
  expect(symbols('https://undocs.org/S/RES/1325%20(2000)')).toEqual(['S/RES/1325 (2000)'])
})

test('punctuation and brackets around a symbol stay outside', () => {
  for (const text of [
    'CRC/C/GC/13.',
    '(CRC/C/GC/13)',
    '[CRC/C/GC/13]',
    '《CRC/C/GC/13》',
    'CRC/C/GC/13*',
    'و(CRC/C/GC/13)) .',
    '见CRC/C/GC/13）',
  ]) {
    const [found] = findSymbols(text)
    expect(found && text.slice(found.start, found.end)).toBe('CRC/C/GC/13')
  }
})
