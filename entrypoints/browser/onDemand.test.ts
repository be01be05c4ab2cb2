import { expect, test } from 'vitest'
import { onDemand } from './onDemand'

test('what failed to open is opened anew at the next use, what was opened is kept until it is to be opened again', async () => {
  let times = 0
  let anew = () => {}
  const use = onDemand(async (again) => {
    anew = again
    if (++times === 1) throw new Error('busy')
    return times
  })
  await expect(use()).rejects.toThrow('busy')
  expect([await use(), await use()]).toEqual([2, 2])
  anew()
  expect(await use()).toBe(3)
})

test('an attempt that ends late takes none away but itself', async () => {
  const attempts: { again(): void; fail(): void }[] = []
  const use = onDemand<number>((again) => {
    const at = attempts.length
    return new Promise((resolve, reject) => {
      attempts.push({ again, fail: () => reject(new Error('busy')) })
      if (at > 0) resolve(at)
    })
  })
  const first = use()
  attempts[0]?.again()
  expect(await use()).toBe(1)
  attempts[0]?.again()
  attempts[0]?.fail()
  await expect(first).rejects.toThrow('busy')
  expect(await use()).toBe(1)
})
