import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { hovering } from '../../page/limits'
import { cardShows, hover, painted, Reader, waitUntilClosed } from '../../tools/browser/reader'
import { serve } from '../../tools/browser/serve'
import { atMost, line, median, type Verdict } from './verdict'

const rounds = 5
const cards = 1_000

/** What a reader feels of the built extension. */
export async function benchVisits(print: (line: string) => void): Promise<Verdict[]> {
  await using reader = await Reader.start()
  await using plain = await Reader.start({ extension: null })
  const folder = await mkdtemp(join(tmpdir(), 'glossator-bench-'))
  const story = await readFile('tests/pages/news.html', 'utf8')
  const article = /<article>.*<\/article>/s.exec(story)?.[0] ?? ''
  await writeFile(join(folder, 'long.html'), story.replace(article, article.repeat(40)))
  await using served = await serve(folder)
  const address = `${served.origin}/long.html`

  const visits: Record<'without' | 'with', Visit[]> = { without: [], with: [] }
  for (let round = 0; round < rounds; round++) {
    visits.without.push(await visit(plain, address))
    visits.with.push(await visit(reader, address))
  }
  await rm(folder, { recursive: true })
  const of = (kind: keyof typeof visits, key: keyof Visit) => median(visits[kind].map((one) => one[key]))
  for (const kind of ['without', 'with'] as const)
    print(line(`a visit ${kind} us`, { 'largest paint': of(kind, 'paint'), 'blocking time': of(kind, 'blocked') }))

  const page = await reader.open('touched.html')
  await painted(page, 3)
  await page.bringToFront()
  const warm: number[] = []
  const asleep: number[] = []
  for (let round = 0; round < rounds; round++) {
    warm.push(await untilCard(page))
    await reader.stopBackground()
    asleep.push(await untilCard(page))
  }
  print(line('card after its delay', { warm: median(warm), asleep: median(asleep) }))
  const grown = await growth(reader, page)
  print(line(`after ${cards} cards`, grown))
  return [
    atMost(2, of('with', 'evaluated'), 'sentinel, evaluated'),
    atMost(
      1.1,
      of('with', 'paint') / of('without', 'paint'),
      'largest paint of a long page that cites',
      'x without us',
    ),
    atMost(100, of('with', 'blocked') - of('without', 'blocked'), 'blocking time of that page, beyond its own'),
    // The first of all loads the card's script.
    atMost(50, median(warm.slice(1)), 'from the end of the rest to the card'),
    atMost(300, median(asleep), 'the same when the worker slept'),
    atMost(200, grown.nodes, `grown by ${cards} cards`, 'nodes'),
    atMost(1, grown.megabytes, `grown by ${cards} cards`, 'MB'),
  ]
}

interface Visit {
  paint: number
  blocked: number
  evaluated: number
}

/** Loads the page afresh; the evaluation of the sentinel is the browser's own figure. */
async function visit(reader: Reader, address: string): Promise<Visit> {
  const page = await reader.open('about:blank')
  await page.tracing.start({ categories: ['devtools.timeline'] })
  await page.goto(address)
  await new Promise((resolve) => setTimeout(resolve, 700))
  const paint = (await entries(page, 'largest-contentful-paint')).at(-1)?.startTime ?? 0
  const tasks = await entries(page, 'longtask')
  const blocked = tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }
  await page.close()
  const evaluations = trace.traceEvents.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/sentinel.js'),
  )
  return { paint, blocked, evaluated: Math.max(0, ...evaluations.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1_000)) }
}

const entries = (page: Page, type: string): Promise<{ startTime: number; duration: number }[]> =>
  page.evaluate(
    (kind) =>
      new Promise<{ startTime: number; duration: number }[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))),
        ).observe({ type: kind, buffered: true })
        setTimeout(() => resolve([]), 100)
      }),
    type,
  )

interface TraceEvent {
  name: string
  /** Microseconds. */
  dur?: number
  /** Of them those in which the thread ran: what else the machine did meanwhile is none of ours. */
  tdur?: number
  args?: { data?: { url?: string } }
}

/** From the end of the rest that shows a card until the card can be hit; then closes it. */
async function untilCard(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times = globalThis as unknown as { moved: number; shown: number }
    addEventListener('pointermove', ({ timeStamp }) => (times.moved = timeStamp), { capture: true })
    times.shown = 0
    void (async () => {
      for (let host: Element | null; ; await new Promise(requestAnimationFrame)) {
        host = document.querySelector('glossator-card')
        const points = host ? [...Array(60).keys()].map((row) => document.elementFromPoint(200, row * 15)) : []
        if (host && points.includes(host)) break
      }
      times.shown = performance.now()
    })()
  })
  await hover(page, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(page, 'Albania')
  await page.waitForFunction(() => (globalThis as unknown as { shown: number }).shown > 0)
  const took = await page.evaluate(() => {
    const { moved, shown } = globalThis as unknown as { moved: number; shown: number }
    return shown - moved
  })
  await page.mouse.move(900, 850, { steps: 4 })
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  return took - hovering.show
}

/** What is left of a thousand cards opened one after the other. */
async function growth(reader: Reader, page: Page): Promise<{ nodes: number; listeners: number; megabytes: number }> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  const held = async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
    return {
      ...(await session.send('Memory.getDOMCounters')),
      ...(await session.send('Runtime.getHeapUsage')),
    }
  }
  await page.evaluate(() => {
    const counting = globalThis as unknown as { cards: number }
    counting.cards = 0
    new MutationObserver((records) => {
      for (const { addedNodes } of records) counting.cards += addedNodes.length
    }).observe(document.documentElement, { childList: true })
  })
  const open = async (count: number) => {
    const opened = () => page.evaluate(() => (globalThis as unknown as { cards: number }).cards)
    for (const until = (await opened()) + count; (await opened()) < until; ) await reader.command('next-reference')
    await cardShows(page, /Albania|Belgium|Cuba/)
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
  }
  await open(20)
  const before = await held()
  await open(cards)
  const after = await held()
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.jsEventListeners - before.jsEventListeners,
    megabytes: (after.usedSize - before.usedSize) / 1_000_000,
  }
}
