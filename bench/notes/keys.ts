import type { KeyInput, Page } from 'puppeteer-core'

/** Of each key, in milliseconds. */
export interface KeyTimes {
  /** From the press to the end of the last change it made to what is there to read, laid out. */
  laidOut: number[]
  /** From the press to the end of the frame that shows it: a screen that shows sixty a second makes half of them wait eight and more. */
  shown: number[]
}

declare const keyTimes: KeyTimes

/** Has a page time each key; with a selector, whatever the key changes in that part of the page, however late, belongs to it. */
export async function watchKeys(page: Page, part?: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate((selector) => {
    const times: KeyTimes = { laidOut: [], shown: [] }
    Object.assign(globalThis, { keyTimes: times })
    let pressed = 0
    // In one object: the names that are given to functions elsewhere are not known in the page.
    const clock = {
      afterTask(then: () => void) {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = then
        port2.postMessage(null)
      },
      note(key: number) {
        document.body.getBoundingClientRect()
        times.laidOut[key] = performance.now() - pressed
        requestAnimationFrame(() => clock.afterTask(() => clock.noteShown(key)))
      },
      noteShown(key: number) {
        if (key === times.laidOut.length - 1) times.shown[key] = performance.now() - pressed
      },
    }
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
      },
      { capture: true },
    )
    // After the event and what it put off to the end of its task.
    addEventListener(
      'input',
      () => {
        const key = times.laidOut.push(0) - 1
        clock.afterTask(() => clock.note(key))
      },
      { capture: true },
    )
    const watched = selector === undefined ? null : document.querySelector(selector)
    if (watched === null) return
    new MutationObserver(() => {
      if (times.laidOut.length > 0) clock.note(times.laidOut.length - 1)
    }).observe(watched, { subtree: true, childList: true, characterData: true })
  }, part)
}

/** The times of these keys, pressed one after the other at a writer's pace. */
export async function keysPressed(page: Page, keys: Iterable<string>): Promise<KeyTimes> {
  await page.evaluate(() => {
    keyTimes.laidOut.length = 0
    keyTimes.shown.length = 0
  })
  for (const key of keys) {
    await page.keyboard.press(key as KeyInput)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  return page.evaluate(() => keyTimes)
}
