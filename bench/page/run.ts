import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { headlessChromium } from '../../tools/browser/quiet'

/** Measures the page side in Chromium; prints medians in milliseconds, and ratios of one run. `tsx bench/page/run.ts`. */

const css = readFileSync(new URL('../../page/paint/highlights.css', import.meta.url), 'utf8')
const { outputFiles } = await build({
  entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
  loader: { '.css': 'text' },
  plugins: [
    {
      name: 'inline-css',
      setup(host) {
        host.onResolve({ filter: /\.css\?inline$/ }, (found) => ({ path: found.path, namespace: 'css' }))
        host.onLoad({ filter: /.*/, namespace: 'css' }, () => ({ contents: css, loader: 'text' }))
      },
    },
  ],
})
const browser = await chromium.launch(headlessChromium())
const page = await browser.newPage()
await page.setContent('<!doctype html><title>Bench</title><body></body>')
await page.addStyleTag({ content: css })
// In a world of its own, as an extension's scripts run: there the browser makes the nodes known anew, to us and to the bare walk alike.
const session = await page.context().newCDPSession(page)
const { frameTree } = await session.send('Page.getFrameTree')
const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
  frameId: frameTree.frame.id,
})
async function evaluate(expression: string) {
  const done = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (done.exceptionDetails) throw new Error(done.exceptionDetails.exception?.description)
  return done.result.value as Record<string, number>
}
await evaluate(outputFiles[0]?.text ?? '')

const pages = [
  'flat/20000/0',
  'flat/100000/0',
  'nested/100000/0',
  'nested/20000/0',
  'flat/20000/1000',
  'flat/100000/1000',
]

const print = (name: string, result: Record<string, number>) => {
  const figures = Object.entries(result).map(([key, value]) => `${key} ${value.toFixed(value < 10 ? 2 : 1)}`)
  console.log(`${name.padEnd(24)} ${figures.join('   ')}`)
}
const call = (name: string, argument: string | number) => evaluate(`bench.${name}(${JSON.stringify(argument)})`)

for (const name of pages) {
  const result = await call('scanning', name)
  print(`scan ${name}`, { ...result, 'sentinel:data': (result['sentinel'] ?? 0) / (result['data'] ?? 1) })
}
for (const count of [1_000, 10_000]) print(`paint ${count}`, await call('painting', count))
print('edits, 10,000 held', await call('edits', 10_000))
await browser.close()
