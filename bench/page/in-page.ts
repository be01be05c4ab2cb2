import { readReferences } from '../../citations/index'
import { createAnnotator } from '../../page/annotator'
import { entriesFor } from '../../page/entries'
import { createPainter } from '../../page/paint/painter'
import { whenMayCite } from '../../page/sentinel'

/** Runs inside Chromium. Times in milliseconds, medians. */

const text = 'The delegation described the measures taken in schools and in the family.'
const cited = 'The Committee adopted CRC/C/OPSC/USA/CO/3-4 at its meeting.'
const flat = (n: number, every: number) =>
  Array.from({ length: n }, (_, i) => `<p>${every > 0 && i % every === 0 ? cited : text}</p>`).join('')
const nested = (n: number, every: number) =>
  Array.from(
    { length: n / 5 },
    (_, i) =>
      `<div><div><p>${every > 0 && (i * 5) % every === 0 ? cited : text} <a href="#">a link</a> and <em>some stress</em>.</p></div></div>`,
  ).join('')

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

declare const gc: () => void

/** The longest that a script ran without giving the page its turn, while something is read. */
async function longestRun(read: () => Promise<unknown>): Promise<number> {
  const giveTurn = Scheduler.prototype.yield
  let longest = 0
  let began = performance.now()
  const stop = () => {
    longest = Math.max(longest, performance.now() - began)
  }
  Scheduler.prototype.yield = async function () {
    stop()
    await giveTurn.call(this)
    began = performance.now()
  }
  await read()
  stop()
  Scheduler.prototype.yield = giveTurn
  return longest
}

async function sentinel(): Promise<void> {
  const stop = new AbortController()
  await whenMayCite(
    document,
    () => null,
    () => {},
    stop,
  )
  stop.abort()
}

async function annotator(): Promise<void> {
  const annotating = createAnnotator({ document, recognise: readReferences })
  await annotating.ready
  annotating.stop()
}

/** By kind, text nodes (or UTF-16 units), and one of how many cites; 0 for none. */
function markupOf(name: string): string {
  const [kind, size = '0', every = '0'] = name.split('/')
  const count = Number(size)
  const cites = Number(every)
  if (kind === 'pre' || kind === 'p')
    return `<${kind}>${`${text}\n`.repeat(count / text.length)}${cites > 0 ? cited : ''}</${kind}>`
  const part = 1_000
  const markup = kind === 'nested' ? nested(part, cites) : flat(part, cites)
  // Where nothing is cited no style is asked for, and a layout of all the text would take seconds.
  const style = cites === 0 ? 'content-visibility: hidden' : ''
  return `<section style="${style}">${markup}</section>`.repeat(count / part)
}

async function show(name: string): Promise<void> {
  document.body.innerHTML = markupOf(name)
  gc()
  document.body.getBoundingClientRect()
  await rest()
}

/**
 * Each reading of a page just parsed, as it happens once a visit: on a second walk the browser has the script's handles to its nodes at
 * hand, which flatters whoever comes later.
 */
export async function scanning(name: string, rounds: number) {
  const cites = !name.endsWith('/0')
  const walks = !cites && !name.startsWith('p')
  const bare: number[] = []
  const data: number[] = []
  const ours: number[] = []
  const longest: number[] = []
  for (let i = 0; i < rounds; i++) {
    await show(name)
    ours.push(
      await timed(async () => {
        longest.push(await longestRun(cites ? annotator : sentinel))
      }),
    )
    if (!walks) continue
    await show(name)
    bare.push(await timed(() => walk(false)))
    await show(name)
    data.push(await timed(() => walk(true)))
  }
  return { ours: median(ours), longest: median(longest), ...(walks && { bare: median(bare), data: median(data) }) }
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
    for (let i = 0; i < 5; i++) {
      times.push(await timed(work))
      await rest()
    }
    return median(times)
  }
  await measure()
  const without = await measure()
  const annotator = createAnnotator({ document, recognise: readReferences })
  await annotator.ready
  const held = annotator.references().length
  const withUs = await measure()
  annotator.stop()
  return { held, without, withUs }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const at = cited.indexOf('CRC')
const end = at + 'CRC/C/OPSC/USA/CO/3-4'.length

/** Each does its part up to the frame painted, and takes back what it did. */
const painters = {
  bare(targets: Text[]) {
    const highlight = new Highlight()
    for (const node of targets) {
      highlight.add(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: end }))
    }
    CSS.highlights.set('glossator-reference', highlight)
    return () => CSS.highlights.clear()
  },
  ours(targets: Text[]) {
    const painter = createPainter()
    for (const node of targets) {
      const section = { text: node.data, pieces: [{ node, start: 0, at: 0, length: node.length }] }
      const symbol = 'CRC/C/OPSC/USA/CO/3-4'
      for (const entry of entriesFor(section, [{ kind: 'symbol', symbol, pinpoints: [], start: at, end }], [])) {
        painter.add(entry)
      }
    }
    return () => painter.stop()
  },
  wrapped(targets: Text[]) {
    for (const node of targets) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, end)
      range.surroundContents(document.createElement('mark'))
    }
    return () => {
      for (const mark of document.querySelectorAll('mark')) {
        const paragraph = mark.parentElement
        mark.replaceWith(...mark.childNodes)
        paragraph?.normalize()
      }
    }
  },
}

/** From nodes in hand to the frame painted: bare static ranges, ours, and wrapping in elements, which takes long. */
export async function painting(references: number, rounds: number, wrappings: number) {
  document.body.innerHTML = flat(20_000, 20_000 / references)
  await frame()
  const measure = async (name: keyof typeof painters) => {
    const targets = [...document.querySelectorAll('p')]
      .map((p) => p.firstChild as Text)
      .filter(({ data }) => data === cited)
    let undo = () => {}
    const time = await timed(async () => {
      undo = painters[name](targets)
      await frame()
    })
    undo()
    await frame()
    return time
  }
  await measure('bare')
  const bare: number[] = []
  const ours: number[] = []
  const wrapped: number[] = []
  for (let i = 0; i < rounds; i++) {
    bare.push(await measure('bare'))
    ours.push(await measure('ours'))
    if (i < wrappings) wrapped.push(await measure('wrapped'))
  }
  return { bare: median(bare), ours: median(ours), ...(wrappings > 0 && { wrapped: median(wrapped) }) }
}
