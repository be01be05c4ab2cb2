import { browser } from 'wxt/browser'
import { newsSeen } from './news'

/** Welcomes a new reader; an update is told of in the popup only, where it disturbs nobody. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome()
    if (reason === 'update') void newsSeen.set(false)
  })
}

async function openWelcome(): Promise<void> {
  // Whoever loads it unpacked to work on it, again and again, is not pulled away from the page.
  const { installType } = await browser.management.getSelf()
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: installType !== 'development' })
}
