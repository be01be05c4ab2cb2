import { pauseLength } from './limits'
import { pageOf, siteOf } from './place'
import { isOffByPolicy, noPolicy } from './policy'

/** What the reader has switched off. */
export interface Switches {
  /** As `siteOf` names them; each once, the newest last. */
  sites: string[]
  /** As `pageOf` names them; each once, the newest last. */
  pages: string[]
  /** When ten minutes without us began, milliseconds since 1970; null when they did not. */
  pausedAt: number | null
}

/** Why there is nothing of ours on a page. */
export type OffReason = 'policy' | 'pause' | 'site' | 'page'

export type SwitchChange =
  | { what: 'site'; site: string; on: boolean }
  | { what: 'page'; page: string; on: boolean }
  | { what: 'pause'; on: boolean }

export const allOn: Switches = { sites: [], pages: [], pausedAt: null }

/**
 * Why a page is off; null when it is on. What the institution decided stands before what the reader switched. `url` is the address of the
 * whole page, for its frames too; `now` is `Date.now()`.
 */
export function offReason(
  switches: Switches,
  url: string | undefined,
  now: number,
  policy = noPolicy,
): OffReason | null {
  if (isOffByPolicy(policy, url)) return 'policy'
  if (isPaused(switches, now)) return 'pause'
  if (url === undefined) return null
  const site = siteOf(url)
  if (site !== null && switches.sites.includes(site)) return 'site'
  const page = pageOf(url)
  return page !== null && switches.pages.includes(page) ? 'page' : null
}

/** Whether the ten minutes run. A clock set back by more than they last ends them: nobody should wait for a date to come again. */
export function isPaused({ pausedAt }: Switches, now: number): boolean {
  return pausedAt !== null && Math.abs(now - pausedAt) < pauseLength
}

/** When the ten minutes end, milliseconds since 1970; null when they do not run. */
export function pauseEnd(switches: Switches, now: number): number | null {
  return switches.pausedAt !== null && isPaused(switches, now) ? switches.pausedAt + pauseLength : null
}

/** The same with one thing switched. A pause that is over is put away at the same time. */
export function withChange<T extends Switches>(switches: T, change: SwitchChange, now: number): T {
  const pausedAt = isPaused(switches, now) ? switches.pausedAt : null
  switch (change.what) {
    case 'site':
      return { ...switches, pausedAt, sites: listed(switches.sites, change.site, change.on) }
    case 'page':
      return { ...switches, pausedAt, pages: listed(switches.pages, change.page, change.on) }
    case 'pause':
      return { ...switches, pausedAt: change.on ? null : now }
  }
}

/** The same with these sites and pages off besides. */
export const withOff = <T extends Switches>(switches: T, sites: readonly string[], pages: readonly string[]): T => ({
  ...switches,
  sites: [...new Set([...switches.sites, ...sites])],
  pages: [...new Set([...switches.pages, ...pages])],
})

function listed(list: string[], item: string, on: boolean): string[] {
  const others = list.filter((other) => other !== item)
  return on ? others : [...others, item]
}
