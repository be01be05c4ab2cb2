import { expect, test } from 'vitest'
import type { Reference } from '../../citations/types'
import type { Case, Gold } from './cases'
import { compare, paragraph } from './compare'

const text = 'Under article 3 (1) of the OPSC see CRC/C/156, para. 42 (a).'
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const symbolGold: Gold = {
  ...at('CRC/C/156'),
  text: 'CRC/C/156',
  type: 'symbol',
  symbol: 'CRC/C/156',
  paras: ['42 (a)'],
}
const articleGold: Gold = {
  ...at('article 3 (1)'),
  text: 'article 3 (1)',
  type: 'article',
  instrument: 'OPSC',
  articles: ['3.1'],
}
const withGold = (gold: Gold[], traps: Case['traps'] = []): Case => ({
  name: '001',
  source: '',
  lang: 'en',
  kind: 'un',
  text,
  gold,
  traps,
})

const symbolHit = (part: string, symbol: string, pinpoints: string[] = []): Reference => ({
  kind: 'symbol',
  ...at(part),
  symbol,
  pinpoints,
})
const provisionHit = (part: string, instrument: string, provisions: string[]): Reference => ({
  kind: 'provision',
  ...at(part),
  instrument,
  provisions,
  evidence: 'named',
})

test('a symbol agrees by overlap and canonical form, its pinpoints apart', () => {
  const [exact] = compare(withGold([symbolGold]), [symbolHit('CRC/C/156', 'CRC/C/156', ['42.a'])]).found
  expect(exact).toMatchObject({ strict: true, pinpoints: true })
  const [loose] = compare(withGold([symbolGold]), [symbolHit('CRC/C/15', 'CRC/C/156')]).found
  expect(loose).toMatchObject({ strict: false, pinpoints: false })
})

test('a symbol cut short is both missed and false', () => {
  const { missed, false: wrong } = compare(withGold([symbolGold]), [symbolHit('CRC/C/15', 'CRC/C/15')])
  expect(missed).toEqual([symbolGold])
  expect(wrong).toHaveLength(1)
})

test('a provision agrees when instrument and provisions do, whatever their order', () => {
  const gold = { ...articleGold, articles: ['3.1', '4'] }
  expect(compare(withGold([gold]), [provisionHit('article 3', 'OPSC', ['4', '3.1'])]).found).toHaveLength(1)
  expect(compare(withGold([gold]), [provisionHit('article 3', 'OPSC', ['3.1'])]).found).toHaveLength(0)
})

test('a provision of another instrument is never false, unless it says ours', () => {
  const palermo: Gold = { ...articleGold, instrument: 'PALERMO-TIP' }
  expect(compare(withGold([palermo]), [provisionHit('article 3', 'CRC', ['3.1'])])).toMatchObject({
    false: [],
    extra: [{}],
  })
  expect(compare(withGold([palermo]), [provisionHit('article 3', 'OPSC', ['3.1'])]).false).toHaveLength(1)
})

test('one reference answers to one gold only', () => {
  const { found, missed } = compare(withGold([symbolGold, symbolGold]), [symbolHit('CRC/C/156', 'CRC/C/156')])
  expect([found.length, missed.length]).toEqual([1, 1])
})

test('a reference or a pinpoint on a trap is told', () => {
  const traps = [{ ...at('para. 42'), text: 'para. 42', why: 'not a pinpoint' }]
  const hit: Reference = {
    kind: 'symbol',
    ...at('CRC/C/156'),
    symbol: 'CRC/C/156',
    pinpoints: ['42'],
    pinpointSpan: at('para. 42'),
  }
  expect(compare(withGold([], traps), [hit]).trapped).toEqual([{ hit, why: 'not a pinpoint' }])
  expect(compare(withGold([], traps), [symbolHit('CRC/C/156', 'CRC/C/156')]).trapped).toEqual([])
})

test.each([
  ['22', '22'],
  ['15(a)', '15.a'],
  ['39 (d)', '39.d'],
  ['11(b)(ii)', '11.b.ii'],
  ['9.8', '9.8'],
])('paragraph %s is %s', (printed, dotted) => {
  expect(paragraph(printed)).toBe(dotted)
})
