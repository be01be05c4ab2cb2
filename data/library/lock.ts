import { LibraryError } from './errors'

const name = 'glossator-library-change'
/** Where there are no locks between windows there is one window. */
const held = new Map<string, Promise<unknown>>()

/**
 * Takes the right to change a library, in all windows, and gives the function that returns it. The browser returns it when the window or worker
 * goes away. `wait`: until whoever has it is done, or the signal ends that; otherwise throws a LibraryError, `library-busy`.
 */
export async function takeLock(database: string, wait: boolean, signal?: AbortSignal): Promise<() => void> {
  const key = `${name} ${database}`
  let release = () => {}
  const done = new Promise<void>((resolve) => {
    release = resolve
  })
  if (typeof navigator === 'undefined' || !('locks' in navigator)) {
    const before = held.get(key)
    if (before !== undefined && !wait) throw new LibraryError({ says: 'library-busy' })
    const mine = (before ?? Promise.resolve()).then(() => done)
    held.set(key, mine)
    void mine.then(() => held.get(key) === mine && held.delete(key))
    await before
    return release
  }
  const taken = await new Promise<boolean>((resolve, reject) => {
    navigator.locks
      .request(key, wait ? { ...(signal && { signal }) } : { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock === null ? undefined : done
      })
      .catch(reject)
  })
  if (!taken) throw new LibraryError({ says: 'library-busy' })
  return release
}
