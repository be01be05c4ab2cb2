/** Caps on what others write into our settings, each with its reason. */

/** An institution that means more sites than this means all but a few: `onlySites` says that. */
export const mostSites = 1_000
/** More sites and pages than anyone switches off by hand, and few enough to look through for each page. */
export const mostPlaces = 5_000
/** So many places at a usual length of their addresses, in bytes. */
export const largestOptionsFile = 1_000_000
/** Each is fetched and taken in when the side panel opens; one file can hold many documents. */
export const mostProvidedPacks = 20
