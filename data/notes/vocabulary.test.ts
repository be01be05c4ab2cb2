import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createVocabulary } from './vocabulary'

const texts = fc.array(fc.stringMatching(/^[abc ]{0,12}$/), { maxLength: 8 })
const pieces = fc.array(fc.stringMatching(/^[abc]{1,3}$/), { maxLength: 6 })

test('a piece is held where it stands within a word, whatever was looked for before and added since', () => {
  fc.assert(
    fc.property(texts, texts, pieces, (first, later, pieces) => {
      const vocabulary = createVocabulary()
      const added: string[] = []
      for (const part of [first, later]) {
        for (const text of part) vocabulary.add(added.push(text) - 1, text)
        for (const piece of pieces)
          expect(Array.from(vocabulary.holding(piece), Boolean)).toEqual(added.map((text) => text.includes(piece)))
      }
    }),
  )
})
