import type { LedgerOptions } from './ledger'
import type { Pauses } from './read/pauses'

/** Each takes the recogniser a little farther than the one before. In Latin-1, as most of a page's text is. */
const sentences = [
  '',
  'CRC/C/1',
  'CRC/C/1, para. 2',
  'Protocol',
  'Protocol on the sale of children',
  'Article 9 of the Protocol',
  'articles 3 (1) (a) and 4, paragraph 2, of the Convention',
]

/**
 * Has the browser compile the recogniser part by part, giving the page its turn in between: it compiles each function and each expression
 * when it is first used, and a page's first sentence with a reference would use nearly all of them in one task.
 */
export async function warmUp(
  recognise: LedgerOptions['recognise'],
  pauses: Pauses,
  signal: { readonly aborted: boolean },
): Promise<void> {
  for (const sentence of sentences) {
    recognise(sentence, {})
    await pauses.take()
    if (signal.aborted) return
  }
}
