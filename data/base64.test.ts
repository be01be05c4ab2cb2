import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64'

const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251)

test('bytes come back as they were, and what is no base64 is refused', () => {
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  expect(() => fromBase64('%')).toThrow(/character|encoded/i)
})
