import { createAnnotator } from '../../page/annotator'
import { whenMayCite } from '../../page/sentinel'

/** Runs inside Chromium. Times in milliseconds, medians. */

const text = 'The delegation described the measures taken in schools and in the family.'
const cited = 'The Committee adopted CRC/C/OPSC/USA/CO/3-4 at its meeting.'
const flat = (n: number, every: number) =>
  Array.from({ length: n }, (_, i) => `<p>${every > 0 && i % every === 0 ? cited : text}</p>`).join('')
const nested = (n: number) =>
  `<div><div><p>${text} <a href="#">a link</a> and <em>some stress</em>.</p></div></div>`.repeat(n / 5)

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number
const rest = () => new Promise((resolve) => setTimeout(resolve, 30))

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function walk(read: boolean): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let seen = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) seen += read ? (node as Text).data.length : 1
  return seen
}

/** Longest time in which a timer of the page and an urgent task could not run, while something else does; 1 ms is the timer's own. */
async function longestTask(run: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let running = true
  let last = performance.now()
  const turn = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    if (!running) return
    last = now
    void scheduler.postTask(turn, { priority: 'user-blocking', delay: 1 })
  }
  void scheduler.postTask(turn, { priority: 'user-blocking', delay: 1 })
  await run()
  running = false
  return longest
}

/**
 * Each reading of a page just parsed and laid out, as it happens once a visit: on a second walk the browser has the script's handles
 * to its nodes at hand, which flatters whoever comes later.
 */
export async function scanning(name: string) {
  const [n = 0, every = 0] = name.split('/').slice(1).map(Number)
  const rounds = n > 100_000 ? 3 : 9
  const results: Record<string, number[]> = {}
  const measure = async (key: string, run: () => unknown) => {
    document.body.innerHTML = name.startsWith('nested') ? nested(n) : flat(n, every)
    document.body.getBoundingClientRect()
    await rest()
    const time = await timed(run)
    ;(results[key] ??= []).push(time)
  }
  const sentinel = async () => {
    const stop = new AbortController()
    await whenMayCite(
      document,
      () => null,
      () => {},
      stop,
    )
    stop.abort()
  }
  const annotator = async () => {
    const annotating = createAnnotator({ document })
    await annotating.ready
    annotating.stop()
  }
  for (let i = 0; i < rounds; i++) {
    await measure('bare', () => walk(false))
    await measure('data', () => walk(true))
    await measure('sentinel', sentinel)
    if (every > 0) await measure('annotator', annotator)
  }
  const medians = Object.fromEntries(Object.entries(results).map(([key, list]) => [key, median(list)]))
  const read = every > 0 ? annotator : sentinel
  const tasks: number[] = []
  for (let i = 0; i < 3; i++) await measure('task', async () => tasks.push(await longestTask(read)))
  return { ...medians, longestTask: median(tasks) }
}

/** The page's own appends and removes, with so many references held and without. */
export async function edits(references: number) {
  document.body.innerHTML = `${flat(references, 1)}<ul></ul>`
  const list = document.querySelector('ul') as Element
  const work = () => {
    for (let i = 0; i < 2_000; i++) list.append(document.createElement('li'))
    while (list.lastChild) list.lastChild.remove()
    list.getBoundingClientRect()
  }
  const measure = async () => {
    const times: number[] = []
    for (let i = 0; i < 9; i++) {
      times.push(await timed(work))
      await rest()
    }
    return median(times)
  }
  await measure()
  const without = await measure()
  const annotator = createAnnotator({ document })
  await annotator.ready
  const held = annotator.references().length
  const withUs = await measure()
  annotator.stop()
  return { held, without, with: withUs, ratio: withUs / without }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** From ranges in hand to the frame painted: bare static ranges, ours, and wrapping in elements. */
export async function painting(references: number) {
  const nodes = () =>
    [...document.querySelectorAll('p')].map((p) => p.firstChild as Text).filter((node) => node.data.includes('CRC'))
  const at = cited.indexOf('CRC')
  const every = 20_000 / references
  const results: Record<string, number[]> = { bare: [], ours: [], wrapped: [] }
  for (let i = 0; i < 7; i++) {
    document.body.innerHTML = flat(20_000, every)
    await frame()
    const targets = nodes()
    results['bare']?.push(
      await timed(async () => {
        const highlight = new Highlight()
        for (const node of targets) {
          highlight.add(
            new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 21 }),
          )
        }
        CSS.highlights.set('glossator-reference', highlight)
        await frame()
      }),
    )
    CSS.highlights.clear()
    await frame()
    const { createPainter } = await import('../../page/paint/painter')
    const { entriesFor } = await import('../../page/entries')
    const painter = createPainter()
    results['ours']?.push(
      await timed(async () => {
        for (const node of targets) {
          const section = { text: node.data, pieces: [{ node, start: 0, at: 0, length: node.length }] }
          const reference = {
            kind: 'symbol' as const,
            symbol: 'CRC/C/OPSC/USA/CO/3-4',
            pinpoints: [],
            start: at,
            end: at + 21,
          }
          for (const entry of entriesFor(section, [reference], [])) painter.add(entry)
        }
        await frame()
      }),
    )
    painter.stop()
    await frame()
    results['wrapped']?.push(
      await timed(async () => {
        for (const node of targets) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 21)
          range.surroundContents(document.createElement('mark'))
        }
        await frame()
      }),
    )
  }
  return Object.fromEntries(Object.entries(results).map(([key, list]) => [key, median(list)]))
}
