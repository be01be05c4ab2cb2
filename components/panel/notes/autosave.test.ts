import { expect, test } from 'vitest'
import { createAutosave } from './autosave'

/** A store whose saves finish when the test says so. */
function slowStore() {
  const saved: string[] = []
  const waiting: { resolve: () => void; reject: (reason: Error) => void }[] = []
  const save = (text: string) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({
        resolve: () => {
          saved.push(text)
          resolve()
        },
        reject,
      })
    })
  return { saved, waiting, save }
}

test('what is typed is stored exactly, also without a flush', async () => {
  const text = 'שלום 👩‍👧‍👦 \u0000 e\u0301 \r\n'.repeat(6_000)
  const stored = new Promise<string>((resolve) => {
    createAutosave('', async (body) => resolve(body)).change(text)
  })
  expect(await stored).toBe(text)
})

test('keys pressed while a save is under way are saved after it, never beside it', async () => {
  const { saved, waiting, save } = slowStore()
  const autosave = createAutosave('', save)
  autosave.change('a')
  const done = autosave.flush()
  autosave.change('ab')
  void autosave.flush()
  expect(waiting).toHaveLength(1)
  waiting[0]?.resolve()
  await Promise.resolve()
  await Promise.resolve()
  waiting[1]?.resolve()
  await done
  expect(saved).toEqual(['a', 'ab'])
  expect(autosave.get()).toEqual({ text: 'ab', state: 'saved' })
})

test('a failed save keeps the text, says so, and the next one stores it', async () => {
  let broken = true
  const saved: string[] = []
  const autosave = createAutosave('', async (text) => {
    if (broken) throw new Error('the disk is full')
    saved.push(text)
  })
  autosave.change('kept')
  await autosave.flush()
  expect(autosave.get()).toEqual({ text: 'kept', state: 'failed' })
  broken = false
  await autosave.flush()
  expect(autosave.get()).toEqual({ text: 'kept', state: 'saved' })
  expect(saved).toEqual(['kept'])
})

test('a change from another window is taken over, but not over unsaved text', async () => {
  const autosave = createAutosave('one', async () => undefined)
  expect(autosave.adopt('two')).toBe(true)
  expect(autosave.get().text).toBe('two')
  autosave.change('mine')
  expect(autosave.adopt('theirs')).toBe(false)
  expect(autosave.get().text).toBe('mine')
  await autosave.flush()
})

test('the store telling late of our own save takes nothing back', async () => {
  const autosave = createAutosave('', async () => undefined)
  for (const text of ['a', 'ab', 'abc']) {
    autosave.change(text)
    await autosave.flush()
  }
  for (const late of ['a', 'abc', 'abc']) expect(autosave.adopt(late)).toBe(true)
  expect(autosave.get().text).toBe('abc')
  expect(autosave.adopt('from another window')).toBe(true)
  expect(autosave.get().text).toBe('from another window')
})

test('a store that keeps a text otherwise than it is typed takes nothing back, however late it tells', async () => {
  const autosave = createAutosave(
    '',
    async () => undefined,
    (text) => text.trim(),
  )
  for (const text of ['for ', 'for hearing ']) {
    autosave.change(text)
    await autosave.flush()
  }
  for (const late of ['for', 'for hearing', 'for hearing']) expect(autosave.adopt(late)).toBe(true)
  expect(autosave.get().text).toBe('for hearing ')
})

test('nothing is saved when nothing changed', async () => {
  let saves = 0
  const autosave = createAutosave('same', async () => {
    saves++
  })
  await autosave.flush()
  expect(saves).toBe(0)
  expect(autosave.get().state).toBe('idle')
})
