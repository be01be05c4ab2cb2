import { useState } from 'react'
import { failureWords } from '../words'

/** Something that takes a while and may fail: whether it runs, and what to tell when it failed. */
export function useTask() {
  const [running, setRunning] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const run = async (work: () => Promise<void>) => {
    setRunning(true)
    setFailure(null)
    try {
      await work()
    } catch (reason) {
      setFailure(failureWords(reason))
    }
    setRunning(false)
  }
  return { running, failure, run: (work: () => Promise<void>) => void run(work) }
}
