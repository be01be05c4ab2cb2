/** What is new, version by version, the newest first: as many lines as there are messages of that name. */
export const versions = [
  { version: '0.1.0', lines: ['references', 'card', 'panel', 'notes', 'library', 'languages'] },
] as const

/** The newest version that has something to tell of. */
export const newestTold: string = versions[0].version

/** Whether there is something to tell whoever had this version until now. */
export const hasNewsSince = (before: string, newest = newestTold): boolean =>
  newest.localeCompare(before, 'en', { numeric: true }) > 0
