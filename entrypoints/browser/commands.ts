import { browser } from 'wxt/browser'
import { focusInFrame } from '../../page/focus'
import { type KeyCommand, sendMessage } from '../messaging/protocol'

/** The keyboard's commands, done in the frame that has the focus, or else in the first that cites anything. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void act(command as KeyCommand, tab.id).catch(() => {})
  })
}

async function act(command: KeyCommand, tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: focusInFrame })
  if (frames.some(({ result }) => result === 'typing')) return
  const isElsewhere = ({ result }: { result?: unknown }) => Number(result !== 'here')
  for (const { frameId } of frames.toSorted((a, b) => isElsewhere(a) - isElsewhere(b))) {
    const outcome = await sendMessage('act', command, { tabId, frameId }).catch(() => 'nothing')
    if (outcome === 'done' || outcome === 'typing') return
  }
}
