import type { Browser } from 'puppeteer-core'
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js'

/** What WebDriver BiDi answers of the browser's own window; Firefox gives it to whoever started it with system access. */
interface Trees {
  contexts: { context: string; url: string }[]
}
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } }

/**
 * Runs a function in the window of Firefox itself, where its toolbar and its tabs are, and answers what it returns: something JSON can hold. The
 * function sees nothing but its arguments and that window.
 */
export async function inWindow<Args extends unknown[], Result>(
  browser: Browser,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  if (!(browser instanceof BidiBrowser)) throw new Error('Not driven by WebDriver BiDi.')
  const send = (method: string, params: object) =>
    browser.connection.send(method as never, params as never) as Promise<{ result: unknown }>
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Trees
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (window === undefined) throw new Error('Firefox has no window.')
  const expression = `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(args)})))()`
  const evaluated = (
    await send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    })
  ).result as Evaluated
  if (evaluated.type === 'exception') throw new Error(`In Firefox’s window: ${evaluated.exceptionDetails.text}`)
  const { value } = evaluated.result
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as Awaited<Result>
}
