import { expect, test } from 'vitest'
import { provisionExists } from './exists'

test.each(['1', '2.a', '2.c', '3.1.a.i.a', '3.1.a.ii', '3.1.c', '4.2.b', '7.a.ii', '8.1.g', '9.5', '11.b', '17.2'])(
  'the OPSC has %s',
  (provision) => {
    expect(provisionExists('OPSC', provision)).toBe(true)
  },
)

test.each([
  '0',
  '1.1',
  '2.1',
  '2.d',
  '3.6',
  '3.1.d',
  '3.1.a.iii',
  '3.1.a.ii.a',
  '7.2',
  '8.1.h',
  '9.6',
  '12.4',
  '18',
  '54',
  '',
  'x',
  '__proto__',
])('the OPSC has no %s', (provision) => {
  expect(provisionExists('OPSC', provision)).toBe(false)
})

test.each([
  ['CRC', '3.2', true],
  ['CRC', '3.1.a', false],
  ['CRC', '8.3', false],
  ['CRC', '13.2.a', true],
  ['CRC', '24.2.e', true],
  ['OPAC', '3.3.d', true],
  ['OPAC', '4.4', false],
])('of the %s, which the OPSC stands beside, paragraphs are known: %s', (instrument, provision, exists) => {
  expect(provisionExists(instrument, provision)).toBe(exists)
})

test('of other instruments the number of articles is known, of unknown ones nothing', () => {
  expect(provisionExists('CRC', '54')).toBe(true)
  expect(provisionExists('CRC', '55')).toBe(false)
  expect(provisionExists('OPAC', '13.2')).toBe(true)
  expect(provisionExists('OPAC', '14')).toBe(false)
  expect(provisionExists('NO-SUCH', '1')).toBe(false)
})
