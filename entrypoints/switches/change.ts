import type { Pause } from '../../components/clients/card'
import { pageOf, siteOf } from '../../data/switches/place'
import type { SwitchChange } from '../../data/switches/rule'

/**
 * What a card asks to be switched off, on the page where it is open.
 * @throws when the page has no address to switch off by; ten minutes can always be had.
 */
export function pausing(pause: Pause, url = ''): SwitchChange {
  if (pause === 'ten-minutes') return { what: 'pause', on: false }
  const [site, page] = [siteOf(url), pageOf(url)]
  if (pause === 'site' && site !== null) return { what: 'site', site, on: false }
  if (pause === 'page' && page !== null) return { what: 'page', page, on: false }
  throw new Error(`This ${pause} has no address to remember it by.`)
}
