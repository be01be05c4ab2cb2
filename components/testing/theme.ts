import { cdp } from 'vitest/browser'

export const themes = ['light', 'dark'] as const

/** What the reader has asked the system for. Null puts everything back. */
export async function setMedia(features: Record<string, string> | null): Promise<void> {
  const list = Object.entries(features ?? {}).map(([name, value]) => ({ name, value }))
  await cdp().send('Emulation.setEmulatedMedia', { features: list })
}
