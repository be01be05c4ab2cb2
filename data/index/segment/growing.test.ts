import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GrowingLists } from './growing'

const someAppends = fc.array(fc.record({ list: fc.nat(3), added: fc.uint8Array({ maxLength: 3_000 }) }), {
  maxLength: 40,
})

test('lists that grow side by side are read as they were written', () => {
  fc.assert(
    fc.property(someAppends, (appends) => {
      const lists = new GrowingLists()
      const written: number[][] = [[], [], [], []]
      for (const _ of written) lists.begin()
      for (const { list, added } of appends) {
        lists.append(list, added, added.length)
        written[list]?.push(...added)
      }
      for (const [list, bytes] of written.entries()) {
        const read = new Uint8Array(lists.lengthOf(list) + 2)
        lists.copy(list, read, 1)
        expect([...read]).toEqual([0, ...bytes, 0])
      }
    }),
    { numRuns: 50 },
  )
})
