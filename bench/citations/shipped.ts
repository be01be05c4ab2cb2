import { build } from 'esbuild'
import type * as citations from '../../citations/index'

/**
 * The recogniser as a page gets it: in one piece and minified. Node runs the source through tsx, which gives each function its name
 * anew whenever it is made, and so measures tsx.
 */
export async function loadShipped(): Promise<typeof citations> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../../citations/index.ts`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2023',
    write: false,
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
