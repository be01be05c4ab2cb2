import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core'
import type { KeyCommand } from '../../entrypoints/messaging/protocol'
import { highlightNames } from '../../page/paint/names'
import { chromium } from './chromium'
import { firefox } from './firefox/driver'
import { often, patience } from './patience'
import { type Served, serve } from './serve'

/** The same tests run in Chromium and, where they are asked to, in Firefox. */
export const isFirefox = process.env.GLOSSATOR_BROWSER === 'firefox'
const driver = isFirefox ? firefox : chromium

/** Folder of the extension as it was built for the browser of these tests. */
export const { extension } = driver

/** A real browser with the built extension and the sample pages on a local server. */
export class Reader implements AsyncDisposable {
  readonly browser: Browser
  readonly pages: Served
  readonly profile: string

  private constructor(browser: Browser, pages: Served, profile: string) {
    this.browser = browser
    this.pages = pages
    this.profile = profile
  }

  static async start(
    options: { profile?: string; extension?: string | null; display?: string; args?: string[] } = {},
  ): Promise<Reader> {
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'glossator-profile-')))
    const folder = options.extension === null ? undefined : (options.extension ?? extension)
    const browser = await driver.launch({
      headless: options.display === undefined,
      profile,
      ...(options.display === undefined ? {} : { display: options.display }),
      ...(folder === undefined ? {} : { extension: folder }),
      ...(options.args === undefined ? {} : { args: options.args }),
    })
    return new Reader(browser, await serve('tests/pages'), profile)
  }

  /** @param tab one that was opened before and is shown something else, which is quicker */
  async open(path: string, tab?: Page): Promise<Page> {
    const page = tab ?? (await this.browser.newPage())
    // Firefox 140 does not know all that belongs to it; its window has about that size.
    if (!tab) await page.setViewport({ width: 1200, height: 900 }).catch(() => undefined)
    await page.goto(path.includes(':') ? path : `${this.pages.origin}/${path}`)
    return page
  }

  /** The side panel's page in a tab of its own, where the keyboard reaches it also when the browser has no window. */
  openPanelPage(hash: string): Promise<Page> {
    return this.openOwn(`sidepanel.html${hash}`)
  }

  /** A page of the extension in a tab of its own: `'options.html'`. */
  openOwn(path: string): Promise<Page> {
    return driver.openOwn(this.browser, path)
  }

  /** The panel that a card or the popup has opened. */
  sidePanel(): Promise<Page> {
    return driver.sidePanel(this.browser)
  }

  /** Does what the keys of a command do, in the tab that is shown. */
  command(name: KeyCommand): Promise<void> {
    return driver.command(this.browser, name)
  }

  /** The keys that the commands really have. */
  shortcuts(): Promise<Record<string, string>> {
    return driver.shortcuts(this.browser)
  }

  pressToolbarButton(page: Page): Promise<void> {
    return driver.pressToolbarButton(this.browser, page)
  }

  stopBackground(): Promise<void> {
    return driver.stopBackground(this.browser)
  }

  uninstall(): Promise<void> {
    return driver.uninstall(this.browser)
  }

  /** Ends the browser; the profile stays, to be started again. */
  async stop(): Promise<void> {
    await this.browser.close()
    await this.pages[Symbol.asyncDispose]()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The painted stretches in document order, waiting until there are at least `atLeast`. */
async function paintedRanges(page: Page, atLeast: number): Promise<JSHandle<Range[]>> {
  const names = [highlightNames.reference, highlightNames.soft]
  await page.waitForFunction(
    (wanted, keys) => keys.some((key) => (CSS.highlights.get(key)?.size ?? 0) >= wanted),
    {},
    atLeast,
    names,
  )
  return page.evaluateHandle(
    (keys) =>
      keys
        .flatMap((key) => [...(CSS.highlights.get(key) ?? [])])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          return range
        })
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)),
    names,
  )
}

/** The painted texts in document order, white space collapsed, waiting until there are at least `atLeast`. */
export async function painted(page: Page, atLeast = 1): Promise<string[]> {
  const ranges = await paintedRanges(page, atLeast)
  return ranges.evaluate((list) => list.map((range) => range.toString().replaceAll(/\s+/g, ' ')))
}

/** What a function gives in each frame of a page, run where the page's own scripts do not reach; it stands alone for that. */
export const inOwnWorlds = driver.inOwnWorlds

/** A point on the nth painted text that equals `text`, once it is in the middle of the window. CSS pixels. */
export async function pointOn(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const ranges = await paintedRanges(page, 1)
  const point = await ranges.evaluate(
    (list, wanted, index) => {
      const range = list.filter((one) => one.toString().replaceAll(/\s+/g, ' ') === wanted)[index]
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = range?.getClientRects()[0]
      return box && { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 }
    },
    text,
    nth,
  )
  if (!point) throw new Error(`“${text}” is not painted on the page.`)
  return point
}

/** Rests the pointer there, coming from the left at a reader's pace. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const point = await pointOn(page, text, nth)
  await page.mouse.move(point.x - 30, point.y, { steps: 2 })
  await page.mouse.move(point.x, point.y, { steps: 6 })
}

/** The first answer that is not null. */
async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, often))
  }
}

/**
 * The card as it is now. It is drawn in a frame of its own, in no list of the page's; where the page may have no such frame it
 * stands in a closed shadow root and is found as a screen reader finds it.
 */
async function findCard(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  const isBlank = (frame: Frame) => frame.url() === 'about:blank' && frame.parentFrame() !== null
  // A page's own frames last: to look as a screen reader does takes long.
  const frames = page.frames().sort((a, b) => Number(isBlank(b)) - Number(isBlank(a)))
  for (const frame of frames) {
    const found = await findAll(frame, isBlank(frame) ? '.glossator.card' : 'aria/[role="dialog"]')
    for (const handle of found) {
      const isOurs = await handle
        .evaluate((element) => element.matches('.glossator.card:not(.unseen)'))
        .catch(() => false)
      if (isOurs) return handle as ElementHandle<HTMLElement>
    }
  }
  return null
}

/** A frame may go while it is asked. */
async function findAll(frame: Frame, selector: string): Promise<ElementHandle[]> {
  try {
    return await frame.$$(selector)
  } catch {
    return []
  }
}

/** The open card, once it is there. */
export const card = (page: Page): Promise<ElementHandle<HTMLElement>> => until('a card', () => findCard(page))

export const cardIsOpen = async (page: Page): Promise<boolean> => (await findCard(page)) !== null

/** What the open card says, once one is there; one that goes meanwhile makes place for the next. */
export const cardText = (page: Page): Promise<string> =>
  until('a card', async () => {
    const handle = await findCard(page)
    return handle?.evaluate((element) => element.innerText).catch(() => null) ?? null
  })

/** Waits until the open card shows these words. */
export const cardShows = (page: Page, words: string | RegExp): Promise<string> =>
  until(`a card with “${words}”`, async () => {
    const text = await cardText(page)
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null
  })

/** Numbers of the paragraphs the open card shows, in its order, once it shows any. */
export async function cardParagraphs(page: Page): Promise<number[]> {
  const text = await cardShows(page, /para\. \d+/)
  return [...text.matchAll(/\bpara\. (\d+)$/gm)].map((match) => Number(match[1]))
}

/** A control by its role and accessible name, in the page or in the card, shadow roots included. */
export const control = (page: Page, name: string, role?: string): Promise<ElementHandle> =>
  until(`a control named “${name}”`, async () => {
    for (const frame of page.frames()) {
      const [found] = await findAll(frame, `aria/${name}${role === undefined ? '' : `[role="${role}"]`}`)
      if (found !== undefined) return found
    }
    return null
  })

export async function press(page: Page, role: 'button' | 'link' | 'tab', name: string): Promise<void> {
  const found = await control(page, name, role)
  await found.click()
}

export async function waitUntilClosed(page: Page): Promise<void> {
  await until('the card to close', async () => ((await findCard(page)) === null ? true : null))
}
