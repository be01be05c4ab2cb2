import type { KeyInput, Page } from 'puppeteer-core'

declare const keyTimes: number[]

/** Has a page time each key: from the press to the end of all it set off, laid out. */
export async function watchKeys(page: Page): Promise<void> {
  await page.bringToFront()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { keyTimes: times })
    const { port1, port2 } = new MessageChannel()
    let pressed = 0
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
      },
      { capture: true },
    )
    // After the event and what it put off to the end of its task.
    addEventListener('input', () => port2.postMessage(null), { capture: true })
    port1.onmessage = () => {
      document.body.getBoundingClientRect()
      times.push(performance.now() - pressed)
    }
  })
}

/** The times of these keys, pressed one after the other at a writer's pace. In milliseconds. */
export async function keysPressed(page: Page, keys: Iterable<string>): Promise<number[]> {
  await page.evaluate(() => {
    keyTimes.length = 0
  })
  for (const key of keys) {
    await page.keyboard.press(key as KeyInput)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  return page.evaluate(() => [...keyTimes])
}
