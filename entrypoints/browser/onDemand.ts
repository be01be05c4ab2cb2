/**
 * Opened on the first use and kept. When that fails, the next use tries again; so it does once `again` was called.
 */
export function onDemand<T>(open: (again: () => void) => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  const again = () => {
    opened = undefined
  }
  return () => {
    opened ??= open(again).catch((reason: unknown) => {
      again()
      throw reason
    })
    return opened
  }
}
