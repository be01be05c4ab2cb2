import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of an installed Chromium, or undefined. Chrome itself no longer loads unpacked extensions from the command line. */
export function findChromium(): string | undefined {
  return places.find((path) => path !== undefined && path !== '' && existsSync(path))
}
