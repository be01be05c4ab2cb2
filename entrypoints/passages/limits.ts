/** Waits after a page has loaded before a passage that is missing is looked for again, in milliseconds: its text may come later. */
export const LATER_MS = [1_000, 4_000]
