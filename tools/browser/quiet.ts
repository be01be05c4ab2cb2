import { findChromium } from './find'

/** Without these Chromium asks the network for things of its own, over and over where there is none. */
export const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
]

/** How Playwright starts the installed Chromium, without a window and without its sandbox, which root may not have. */
export function headlessChromium() {
  const executablePath = findChromium()
  return {
    ...(executablePath && { executablePath }),
    headless: true,
    chromiumSandbox: false,
    args: ['--disable-gpu', ...quiet],
  }
}
