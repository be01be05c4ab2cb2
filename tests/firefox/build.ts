import { beginProfile } from '../../tools/browser/firefox/profile'
import { build } from '../../tools/build'

/** The tests in Firefox load what ships for it, built first, once, and start from a profile that is begun once too. */
export default async function (): Promise<void> {
  build('firefox')
  await beginProfile()
}
