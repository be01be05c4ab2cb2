import { speak } from '../../components/words/translate'
import { onMessage, sendMessage } from '../messaging/protocol'

let speaking: Promise<void> | undefined

/** Speaks the reader's language, asked of the background once and again at each change. When nobody answers, English. */
export function speakReadersLanguage(): Promise<void> {
  if (speaking === undefined) {
    onMessage('languageChanged', () => {
      speaking = ask()
    })
    speaking = ask()
  }
  return speaking
}

async function ask(): Promise<void> {
  const words = await sendMessage('words').catch(() => null)
  if (words !== null) speak(words.language, words.messages)
}
