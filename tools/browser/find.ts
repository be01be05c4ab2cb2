import { existsSync } from 'node:fs'

const chromiumPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const firefoxPlaces = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** Path of an installed Chromium, or undefined. Chrome itself no longer loads unpacked extensions from the command line. */
export const findChromium = (): string | undefined => firstOf(chromiumPlaces)

/** Path of an installed Firefox, or undefined; the extended support release first, since it is what the tests are held to. */
export const findFirefox = (): string | undefined => firstOf(firefoxPlaces)

function firstOf(places: (string | undefined)[]): string | undefined {
  return places.find((path) => path !== undefined && path !== '' && existsSync(path))
}
