import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { launchFirefox } from './launch'

/** Beside what is built. */
const begun = resolve('.output/firefox-profile')

/** Starts Firefox once in an empty profile: what it puts together then takes longer than all it does at another start. */
export async function beginProfile(): Promise<void> {
  await rm(begun, { recursive: true, force: true })
  await mkdir(begun, { recursive: true })
  const browser = await launchFirefox(undefined, { profile: begun })
  try {
    const page = await browser.newPage()
    await page.goto('data:text/html,')
  } finally {
    await browser.close()
  }
}

/** What tells that a Firefox runs in the profile. */
const isLock = (path: string) => ['lock', '.parentlock'].includes(basename(path))

/** Makes an empty profile one that was begun, in which nobody has been and no extension was; one that was used stays as it is. */
export async function copyBegun(profile: string): Promise<void> {
  const isUsed = existsSync(profile) && (await readdir(profile)).length > 0
  if (existsSync(begun) && !isUsed) await cp(begun, profile, { recursive: true, filter: (path) => !isLock(path) })
}
