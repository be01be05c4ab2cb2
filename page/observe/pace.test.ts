import { expect, test } from 'vitest'
import { createPace } from './pace'

test('a change is read once the page is still', () => {
  const pace = createPace()
  expect(pace.changed(1_000)).toBe(1_200)
  expect(pace.changed(1_150)).toBe(1_350)
})

test('a page that is never still is read every second', () => {
  const pace = createPace()
  let due = 0
  for (let now = 0; now < 5_000; now += 50) due = pace.changed(now)
  expect(due).toBe(1_000)
  pace.worked(1_000, 0)
  expect(pace.changed(1_050)).toBe(1_250)
})

test('what is dear to read is read seldom, but it is read', () => {
  const pace = createPace()
  pace.worked(1_000, 20)
  expect(pace.changed(1_001)).toBe(2_000)
  pace.worked(3_000, 60_000)
  expect(pace.changed(3_001)).toBe(11_000)
})
