import { linesOf } from './lines'
import { regionsOf } from './regions'
import { uprightRuns } from './runs'
import type { PageContent, PageLines } from './types'

/** The lines of one page in reading order. Pure; pages may be read in any order and kept. */
export function readPage(content: PageContent): PageLines {
  const { runs, width, height } = uprightRuns(content)
  const rtl = runs.reduce((sum, run) => sum + (run.rtl ? run.str.length : -run.str.length), 0) > 0
  const regions = regionsOf(runs, rtl)
  return {
    width,
    height,
    lines: regions.flatMap((region, index) => linesOf(region, index)).filter(({ text }) => text !== ''),
  }
}
