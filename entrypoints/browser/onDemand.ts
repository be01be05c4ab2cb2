/**
 * Opened on the first use and kept. When that fails, the next use tries again; so it does once `again` was called.
 */
export function onDemand<T>(open: (again: () => void) => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  const attempt = () => {
    let mine: Promise<T> | undefined
    // An attempt that ends late takes no later one away.
    const again = () => {
      if (opened === mine) opened = undefined
    }
    mine = open(again).catch((reason: unknown) => {
      again()
      throw reason
    })
    return mine
  }
  return () => (opened ??= attempt())
}
