import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { headlessChromium } from '../../tools/browser/quiet'
import { serve } from '../../tools/browser/serve'

const source = (name: string) => new URL(name, import.meta.url).pathname

/** Under the rule for scripts that the extension's pages are under: what may compile code is faster at checking packs. */
const page = `<!doctype html><title>Bench</title>
<meta http-equiv="content-security-policy" content="script-src 'self' 'wasm-unsafe-eval'">
<script src="bench.js"></script>`

/** Writes the page of the bench, with what it loads. */
async function writeSite(site: string): Promise<void> {
  const shared = { bundle: true, minify: true, outdir: site } as const
  await build({ ...shared, entryPoints: { bench: source('in-page.ts') }, format: 'iife', globalName: 'bench' })
  await build({ ...shared, entryPoints: { sqlite: source('sqlite.ts') }, format: 'esm' })
  const sqlite = dirname(createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/package.json'))
  await copyFile(join(sqlite, 'dist/sqlite3.wasm'), join(site, 'sqlite3.wasm'))
  await writeFile(join(site, 'index.html'), page)
}

/** A browser finds what it kept of a site by its address: that of a kept library has to be the same again. */
const portOfKept = 47_251

/** Pages with the bench in them, in a browser profile that lasts as long as the bench, or as long as the folder it is kept in. */
export class Bench implements AsyncDisposable {
  readonly #folder: string
  readonly #served: Awaited<ReturnType<typeof serve>>
  readonly #isKept: boolean
  #context: BrowserContext | undefined

  private constructor(folder: string, served: Awaited<ReturnType<typeof serve>>, isKept: boolean) {
    this.#folder = folder
    this.#served = served
    this.#isKept = isKept
  }

  static async start(kept?: string): Promise<Bench> {
    const folder = kept ?? (await mkdtemp(join(tmpdir(), 'glossator-library-')))
    const site = join(folder, 'site')
    await mkdir(site, { recursive: true })
    await writeSite(site)
    return new Bench(folder, await serve(site, kept === undefined ? undefined : portOfKept), kept !== undefined)
  }

  /** A new page of a new browser on the same profile: nothing is warm but the disk. */
  async fresh(): Promise<Page> {
    await this.#context?.close()
    this.#context = await chromium.launchPersistentContext(join(this.#folder, 'profile'), headlessChromium())
    const page = await this.#context.newPage()
    await page.goto(`${this.#served.origin}/index.html`)
    return page
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#context?.close()
    await this.#served[Symbol.asyncDispose]()
    if (!this.#isKept) await rm(this.#folder, { recursive: true, force: true })
  }
}

/** Calls a function of the bench in its page. */
export const call = (page: Page, name: string, argument: object = {}) =>
  page.evaluate<Record<string, number>>(`bench.${name}(${JSON.stringify(argument)})`)

/** Bytes of a page's heap after a collection, typed arrays included. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const used: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage')
  return used.usedSize + (used.backingStorageSize ?? 0)
}
