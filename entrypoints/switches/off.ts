import { type OffReason, offReason } from '../../data/switches/rule'
import { isReader } from '../browser/reader'

/** Why a page is off. In our own reader nothing is done that was not asked for, so it never is. */
export const whyOff = (...[switches, url, now, policy]: Parameters<typeof offReason>): OffReason | null =>
  isReader(url) ? null : offReason(switches, url, now, policy)
