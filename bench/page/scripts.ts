import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { headlessChromium } from '../../tools/browser/quiet'
import { atMost, line, type Verdict } from './verdict'

/** Pages, as `in-page.ts` names them, with how many rounds. */
const pages: [name: string, rounds: number][] = [
  ['flat/20000/0', 5],
  ['nested/20000/0', 5],
  ['flat/100000/0', 1],
  ['nested/100000/0', 1],
  ['flat/500000/0', 1],
  ['nested/500000/0', 1],
  ['flat/20000/1000', 3],
  ['nested/20000/1000', 3],
  ['flat/100000/1000', 1],
  ['nested/100000/1000', 1],
  ['flat/500000/1000', 1],
  ['pre/5000000/0', 1],
  ['pre/5000000/1', 1],
  ['p/1000000/1', 3],
]

async function bundle(css: string): Promise<string> {
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
  return outputFiles[0]?.text ?? ''
}

/** What our scripts take of a page's time, beside a bare walk and bare ranges. */
export async function benchScripts(print: (line: string) => void): Promise<Verdict[]> {
  const css = readFileSync(new URL('../../page/paint/highlights.css', import.meta.url), 'utf8')
  const options = headlessChromium()
  const browser = await chromium.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] })
  const page = await browser.newPage()
  await page.setContent('<!doctype html><title>Bench</title><body></body>')
  await page.addStyleTag({ content: css })
  // In a world of its own, as an extension's scripts run: there the browser makes the nodes known anew, to us and to the bare walk alike.
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  const evaluate = async (expression: string) => {
    const done = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (done.exceptionDetails) throw new Error(done.exceptionDetails.exception?.description)
    return done.result.value as Record<string, number>
  }
  await evaluate(await bundle(css))
  const call = (name: string, ...given: unknown[]) => evaluate(`bench.${name}(...${JSON.stringify(given)})`)

  const verdicts: Verdict[] = []
  for (const [name, rounds] of pages) {
    const result = await call('scanning', name, rounds)
    const { ours = 0, longest = 0, data } = result
    print(line(`scan ${name}`, result))
    verdicts.push(atMost(10, longest, `longest run of a script, ${name}`))
    if (data) verdicts.push(atMost(1.2, ours / data, `scan of ${name}`, 'x a bare walk that reads'))
  }
  for (const [count, rounds, wrappings] of [
    [1_000, 9, 3],
    [10_000, 3, 0],
  ] as const) {
    const result = await call('painting', count, rounds, wrappings)
    const { bare = 1, ours = 0, wrapped } = result
    print(line(`paint ${count}`, result))
    verdicts.push(atMost(1.1, ours / bare, `painting ${count} references`, 'x bare ranges'))
    if (wrapped) verdicts.push(atMost(1, ours / wrapped, `painting ${count} references`, 'x wrapping them'))
  }
  const { held = 0, without = 1, withUs = 0 } = await call('edits', 10_000)
  print(line(`edits, ${held} held`, { without, with: withUs }))
  verdicts.push(atMost(1.2, withUs / without, `the page's own edits, ${held} references held`, 'x without us'))
  await browser.close()
  return verdicts
}
