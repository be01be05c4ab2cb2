/** Absent where the browser prerenders nothing; a page may name an image so. */
interface Prerendered {
  prerendering?: unknown
}

/** Settled when there is something to read for: at once, or when a prerendered page is really opened. */
export const activated = async (document: Document & Prerendered): Promise<unknown> =>
  document.prerendering === true && new Promise((resolve) => document.addEventListener('prerenderingchange', resolve))
