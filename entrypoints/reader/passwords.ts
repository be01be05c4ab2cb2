/** Asks for the password of one document at a time, and keeps none. */
export function createPasswords(show: (name: string, wrong: boolean) => void) {
  let answer: ((password: string | null) => void) | undefined

  const give = (password: string | null) => {
    const asked = answer
    answer = undefined
    asked?.(password)
  }
  return {
    give,
    /** Null when the reader gives none, or opens another document. */
    ask(name: string, wrong: boolean, signal: AbortSignal): Promise<string | null> {
      if (signal.aborted) return Promise.resolve(null)
      give(null)
      signal.addEventListener('abort', () => give(null), { once: true })
      show(name, wrong)
      return new Promise((resolve) => {
        answer = resolve
      })
    },
  }
}
