import { expect, test } from 'vitest'
import { canonicalSymbol } from './canonical'

test.each([
  ['crc/c/opsc/usa/co/3-4', 'CRC/C/OPSC/USA/CO/3-4'],
  [' CRC / C / GC / 13. ', 'CRC/C/GC/13'],
  ['a/810', 'A/810'],
  ['s/res/1325(2000)', 'S/RES/1325 (2000)'],
  ['a/62/17(part i)', 'A/62/17(PartI)'],
  ['e/cn.4/sub.2/1993/8', 'E/CN.4/Sub.2/1993/8'],
])('%j is %s', (typed, symbol) => {
  expect(canonicalSymbol(typed)).toBe(symbol)
})

test.each(['', 'hello', 'CRC/C/GC/13 and more', 'see CRC/C/GC/13', 'A/B', 'x'.repeat(100_000)])(
  '%j is no symbol',
  (typed) => {
    expect(canonicalSymbol(typed)).toBeNull()
  },
)
