import { build, type Plugin } from 'esbuild'
import { launch } from '../../tools/browser/launch'
import type { Speed } from './measure'

/** citation loads markup parsers written for Node at its start, but uses none of them on plain text. */
const withoutParsers: Plugin = {
  name: 'without-parsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:parse5|xmldom)$/ }, ({ path }) => ({ path, namespace: 'empty' }))
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Measures in Chromium what `measure` measures in Node: the same code, bundled, in a blank page. */
export async function measureInChromium(): Promise<Speed[]> {
  const bundled = await build({
    entryPoints: [`${import.meta.dirname}/measure.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    minify: true,
    target: 'es2023',
    plugins: [withoutParsers],
  })
  const script = bundled.outputFiles[0]?.text
  if (script === undefined) throw new Error('the measurement could not be bundled')
  const browser = await launch({ headless: true })
  try {
    const page = await browser.newPage()
    const count = Number(await page.evaluate(`${script}\nglobalThis.steps = bench.steps(); steps.length`))
    const speeds: Speed[] = []
    for (let step = 0; step < count; step++) speeds.push(...((await page.evaluate(`steps[${step}]()`)) as Speed[]))
    return speeds
  } finally {
    await browser.close()
  }
}
