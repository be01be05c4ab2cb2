/** Every length of keeping, each with its reason. Times in milliseconds, room in bytes. */

export const DAY_MS = 24 * 60 * 60 * 1000
/** A deleted note can be brought back for so long. */
export const DELETED_DAYS = 30
/** A clock that has moved further since the last start may have jumped: it deletes nothing for good until the next start agrees. */
export const CLOCK_TRUST_DAYS = 14
/** The last week day by day, then a month week by week: a loss is often noticed late. */
export const DAILY_KEPT = 7
export const WEEKLY_KEPT = 4
/** Of those taken before something that changes many notes. */
export const OTHERS_KEPT = 3
/** Below this much room the reader is warned: two snapshots of many thousands of notes still fit. */
export const LOW_SPACE = 50 * 1024 * 1024
/** The spare copy stands where browsers allow 10 MB in all. In characters. */
export const SPARE_MOST = 8_000_000
