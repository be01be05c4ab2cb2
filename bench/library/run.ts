import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { findChromium } from '../../tools/browser/find'
import { serve } from '../../tools/browser/serve'
import { type Kind, kinds } from './queries'

/** A page with the bench in it, in a browser profile that lasts as long as the bench. */
export class Bench implements AsyncDisposable {
  readonly #folder: string
  readonly #served: Awaited<ReturnType<typeof serve>>
  #context: BrowserContext | undefined

  private constructor(folder: string, served: Awaited<ReturnType<typeof serve>>) {
    this.#folder = folder
    this.#served = served
  }

  static async start(): Promise<Bench> {
    const folder = await mkdtemp(join(tmpdir(), 'glossator-library-'))
    const site = join(folder, 'site')
    await build({
      entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: 'iife',
      globalName: 'bench',
      outfile: join(site, 'bench.js'),
    })
    await writeFile(join(site, 'index.html'), '<!doctype html><title>Bench</title><script src="bench.js"></script>')
    return new Bench(folder, await serve(site))
  }

  /** A new page of a new browser on the same profile: nothing is warm but the disk. */
  async fresh(): Promise<Page> {
    await this.#context?.close()
    const executablePath = findChromium()
    this.#context = await chromium.launchPersistentContext(join(this.#folder, 'profile'), {
      ...(executablePath && { executablePath }),
      headless: true,
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    const page = await this.#context.newPage()
    await page.goto(`${this.#served.origin}/index.html`)
    return page
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#context?.close()
    await this.#served[Symbol.asyncDispose]()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

export const call = (page: Page, name: string, argument: object = {}) =>
  page.evaluate<Record<string, number>>(`bench.${name}(${JSON.stringify(argument)})`)

/** Bytes of a page's heap after a collection, typed arrays included. */
export async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const used: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage')
  return used.usedSize + (used.backingStorageSize ?? 0)
}

const asked = 60
const show = (result: Record<string, number>) =>
  Object.entries(result)
    .map(([key, value]) => `${key} ${value.toFixed(value < 10 ? 2 : 0)}`)
    .join('   ')

export async function measureLibrary(records: number, print: (line: string) => void) {
  await using bench = await Bench.start()
  let page = await bench.fresh()
  print(`${records} records`)
  print(`  import, prebuilt      ${show(await call(page, 'fill', { records, prebuilt: true }))}`)
  page = await bench.fresh()
  print(`  import                ${show(await call(page, 'fill', { records, prebuilt: false }))}`)
  page = await bench.fresh()
  const idle = await heap(page)
  print(`  first answer          ${show(await call(page, 'coldStart'))}`)
  for (const kind of kinds satisfies readonly Kind[]) {
    print(`  ${kind.padEnd(20)}  ${show(await call(page, 'ask', { kind, count: asked }))}`)
  }
  print(`  heap                  ${show({ MB: ((await heap(page)) - idle) / 1e6 })}`)
  print(`  card                  ${show(await call(page, 'cards', { count: 40 }))}`)
  print(`  heap after cards      ${show({ MB: ((await heap(page)) - idle) / 1e6 })}`)
  print(`  one document          ${show(await call(page, 'addOne'))}`)
}

if (process.argv[2]) await measureLibrary(Number(process.argv[2]), console.log)
