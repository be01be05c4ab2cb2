import { useRef, useState } from 'react'
import { failureWords } from '../words'

/**
 * Something that takes a while and may fail: whether it runs, and what to tell when it failed. What is asked for while it runs is not
 * done, so that its button can stay where it is: one that is disabled loses the focus.
 */
export function useTask() {
  const [running, setRunning] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const busy = useRef(false)
  const run = async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    setRunning(true)
    setFailure(null)
    try {
      await work()
    } catch (reason) {
      setFailure(failureWords(reason))
    }
    busy.current = false
    setRunning(false)
  }
  return { running, failure, run: (work: () => Promise<void>) => void run(work) }
}
