import { browser } from 'wxt/browser'
import { hasNewsSince } from '../../components/news/versions'
import { newsSeen } from './news'

/** Welcomes a new reader; an update that brings something to tell of is told of in the popup only, where it disturbs nobody. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion = '0' }) => {
    if (reason === 'install') void openWelcome()
    if (reason === 'update' && hasNewsSince(previousVersion)) void newsSeen.set(false)
  })
}

async function openWelcome(): Promise<void> {
  // Whoever loads it unpacked to work on it, again and again, is not pulled away from the page.
  const active = (await installType()) !== 'development'
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active })
}

/** Undefined in Safari, which does not tell. */
async function installType(): Promise<string | undefined> {
  const { management } = browser as Partial<typeof browser>
  return (await management?.getSelf())?.installType
}
