import type { Verdict } from '../citations/judge'

export type { Verdict }

const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 1)

/** Whether a median is within its budget, in milliseconds unless told otherwise. */
export const atMost = (most: number, value: number, what: string, unit = 'ms'): Verdict => ({
  kept: value <= most,
  promise: `${what}: ${figure(value)} ${unit}, at most ${most} owed`,
})

export const line = (name: string, result: Readonly<Record<string, number>>): string =>
  `${name.padEnd(24)} ${Object.entries(result)
    .map(([key, value]) => `${key} ${figure(value)}`)
    .join('   ')}`

export const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? Number.NaN
