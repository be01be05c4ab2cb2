import type * as citations from '../../citations/index'
import { bundle } from '../../tools/bundle'

/**
 * The recogniser as a page gets it: in one piece and minified. Node runs the source through tsx, which gives each function its name
 * anew whenever it is made, and so measures tsx.
 */
export async function loadShipped(): Promise<typeof citations> {
  const code = Buffer.from(await bundle(`${import.meta.dirname}/../../citations/index.ts`)).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
