import { Reader } from '../../tools/browser/reader'

/** Ends the browser as a crash does: at once, without a word to any page. */
export async function kill(reader: Reader): Promise<void> {
  const ended = reader.browser.process()
  if (ended === null) throw new Error('This browser is not ours to end.')
  const gone = new Promise<void>((resolve) => {
    ended.once('exit', () => resolve())
  })
  ended.kill('SIGKILL')
  await gone
  await reader.pages[Symbol.asyncDispose]()
}

/** The same profile in a new browser. */
export const startAgain = (reader: Reader): Promise<Reader> => Reader.start({ profile: reader.profile })
