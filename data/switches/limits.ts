/** Caps and spans of the off switches, each with its reason. */

/** Long enough for a presentation's question or a form to fill in; short enough to be forgotten. Milliseconds. */
export const pauseLength = 10 * 60_000
/** Addresses longer than this carry a document, not a place; one cannot be kept as a place. In UTF-16 units. */
export const longestAddress = 10_000
/** An institution that means more sites than this means all but a few: `onlySites` says that. */
export const mostSites = 1_000
/** Each is fetched and taken in when the side panel opens; one file can hold many documents. */
export const mostProvidedPacks = 20
