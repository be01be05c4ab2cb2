import { build } from '../../tools/build'
import { benchScripts } from './scripts'
import { benchVisits } from './visits'

/** Measures the page side in Chromium, prints medians in milliseconds, and says whether every promise was kept. */
export async function benchPage(print: (line: string) => void): Promise<boolean> {
  build()
  const verdicts = [...(await benchScripts(print)), ...(await benchVisits(print))]
  for (const { kept, promise } of verdicts) print(`${kept ? 'pass' : 'FAIL'}  ${promise}`)
  return verdicts.every(({ kept }) => kept)
}
