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
