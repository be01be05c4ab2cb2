/** Caps on what others write into our settings, each with its reason. */

/** More sites and pages than anyone switches off by hand, and few enough to look through for each page. */
export const mostPlaces = 5_000
/** So many places at a usual length of their addresses, in bytes. */
export const largestOptionsFile = 1_000_000
