import { fromBase64, toBase64 } from '../../data/base64'

/**
 * What pdf.js calls and the oldest browsers that we support lack: Chromium before 145, of which 126, 128, 132, 136 and 140 brought the others, and
 * Firefox before 144. To be loaded before pdf.js, in the page and in its worker. Its own build for older browsers carries a library that stores refuse.
 */
function supply(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

function getOrInsertComputed<K extends object, V>(this: Map<K, V> | WeakMap<K, V>, key: K, make: (key: K) => V): V {
  if (!this.has(key)) this.set(key, make(key))
  return this.get(key) as V
}

supply(Map.prototype, 'getOrInsertComputed', getOrInsertComputed)
supply(WeakMap.prototype, 'getOrInsertComputed', getOrInsertComputed)
supply(Promise, 'try', async (work: (...values: unknown[]) => unknown, ...values: unknown[]) => work(...values))
supply(RegExp, 'escape', (text: string) => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
supply(URL, 'parse', (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null))
supply(Uint8Array, 'fromBase64', fromBase64)
supply(Uint8Array.prototype, 'toBase64', function (this: Uint8Array) {
  return toBase64(this)
})
supply(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
  return [...this].map((byte) => byte.toString(16).padStart(2, '0')).join('')
})
async function bytes(this: Blob | Response): Promise<Uint8Array> {
  return new Uint8Array(await this.arrayBuffer())
}

supply(Blob.prototype, 'bytes', bytes)
supply(Response.prototype, 'bytes', bytes)
