import { expect, test } from 'vitest'
import { takeLock } from './lock'

test('who waits for the library can give that up, and does not have it later', async () => {
  const release = await takeLock('lock', false)
  const waiting = new AbortController()
  const taken = takeLock('lock', true, waiting.signal)
  waiting.abort(new Error('Enough.'))
  await expect(taken).rejects.toThrow('Enough.')
  release()
  const again = await takeLock('lock', true, new AbortController().signal)
  await expect(takeLock('lock', false)).rejects.toMatchObject({ fault: { says: 'library-busy' } })
  again()
})
