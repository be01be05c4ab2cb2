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

test('of other instruments the number of articles is known, of unknown ones nothing', () => {
  expect(provisionExists('CRC', '54')).toBe(true)
  expect(provisionExists('CRC', '55')).toBe(false)
  expect(provisionExists('OPAC', '13.2')).toBe(true)
  expect(provisionExists('OPAC', '14')).toBe(false)
  expect(provisionExists('NO-SUCH', '1')).toBe(false)
})
