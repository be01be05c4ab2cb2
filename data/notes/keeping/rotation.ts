import { DAILY_KEPT, DAY_MS, OTHERS_KEPT, WEEKLY_KEPT } from './limits'

interface Snapshot {
  id: number
  taken: string
  reason: string
}

/** Ids of the snapshots that have had their time, from the newest first. Those of different reasons do not push each other out. */
export function outdated(newestFirst: readonly Snapshot[]): number[] {
  const daily = newestFirst.filter(({ reason }) => reason === 'daily')
  const others = newestFirst.filter(({ reason }) => reason !== 'daily')
  const kept = new Set([...daily.slice(0, DAILY_KEPT), ...weekly(daily.slice(DAILY_KEPT))])
  const seen = new Map<string, number>()
  for (const one of others) {
    const count = (seen.get(one.reason) ?? 0) + 1
    seen.set(one.reason, count)
    if (count <= OTHERS_KEPT) kept.add(one)
  }
  return newestFirst.filter((one) => !kept.has(one)).map(({ id }) => id)
}

/** The oldest of each week: it stays the same from day to day, so it can grow old. */
function weekly(daily: readonly Snapshot[]): Snapshot[] {
  const weeks = new Map<number, Snapshot>()
  for (const one of daily) weeks.set(Math.floor(Date.parse(one.taken) / DAY_MS / 7), one)
  return [...weeks.values()].slice(0, WEEKLY_KEPT)
}
