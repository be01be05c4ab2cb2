import { benchCitations } from './citations'

/** Everything we promise of speed, measured beside others in one run. Ends with 1 when a promise of the recogniser is not kept. */
if (!(await benchCitations(console.log))) process.exitCode = 1
await import('./page/run')
