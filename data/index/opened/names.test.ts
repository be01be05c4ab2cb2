import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Names } from './names'

const name = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '9', '\t', ' ', 'z'), minLength: 1, maxLength: 4 })

test('names are found where an array of them would have them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), name, (all, wanted) => {
      const sorted = all.toSorted((a, b) => (a < b ? -1 : 1))
      const names = new Names(sorted.join('\n'), sorted.length)
      expect(Array.from({ length: names.length }, (_, at) => names.at(at))).toEqual(sorted)
      expect(names.at(sorted.length)).toBeUndefined()
      for (const one of [...sorted, wanted]) expect(names.positionOf(one)).toBe(sorted.indexOf(one))
      const [first, end] = names.beginningWith(wanted)
      expect(sorted.slice(first, end)).toEqual(sorted.filter((one) => one.startsWith(wanted)))
    }),
  )
})
