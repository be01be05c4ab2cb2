import { rm } from 'node:fs/promises'
import { lentProfiles } from '../../tools/browser/lent'
import { build } from '../../tools/build'

/** The end-to-end tests load what ships, so it is built first, once. */
export default async function (): Promise<void> {
  await rm(lentProfiles, { recursive: true, force: true })
  build('chrome')
}
