/** Caps on what others write into our settings, each with its reason. */

/** An institution that means more sites than this means all but a few: `onlySites` says that. */
export const mostSites = 1_000
/** Each is fetched and taken in when the side panel opens; one file can hold many documents. */
export const mostProvidedPacks = 20
