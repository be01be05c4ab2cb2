import { browser } from 'wxt/browser'
import { kindOf } from '../../reader/kind'
import type { Source } from '../../reader/load'
import { ReaderProblem } from '../../reader/problem'
import { matchPatternsOf } from '../browser/matchPatterns'

/** Whether the browser lets us fetch from there. */
export const isAllowed = (address: string): Promise<boolean> =>
  ofSite(address, (origins) => browser.permissions.contains({ origins }))

/** Asks for leave to fetch from that site; to be called within a click. Says yes at once where we have it, no where the browser does not ask. */
export const askLeave = (address: string): Promise<boolean> =>
  ofSite(address, (origins) => browser.permissions.request({ origins }))

/** Of no site at all, Chromium says that we may. */
async function ofSite(address: string, ask: (origins: string[]) => Promise<boolean>): Promise<boolean> {
  const origins = matchPatternsOf([address])
  return origins.length > 0 && ask(origins).catch(() => false)
}

export const isRemote = (address: string): boolean => /^https?:\/\//i.test(address)

/** What a document of the web is called until it says itself. */
export function nameIn(address: string): string {
  const { pathname, host } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '')
  try {
    return last === undefined ? host : decodeURIComponent(last)
  } catch {
    return last ?? host
  }
}

/**
 * Fetches a document as the browser would show it to the reader, who has asked for that. The site is not told from where.
 * @throws ReaderProblem
 */
export async function fetchDocument(address: string, signal: AbortSignal): Promise<Source> {
  const answer = await fetch(address, { credentials: 'include', referrerPolicy: 'no-referrer', signal }).catch(
    (reason: unknown) => {
      throw new ReaderProblem(navigator.onLine ? 'unreachable' : 'offline', reason)
    },
  )
  if (answer.status === 401 || answer.status === 403) throw new ReaderProblem('refused')
  if (answer.status === 404 || answer.status === 410) throw new ReaderProblem('missing')
  const { body } = answer
  if (!answer.ok || body === null) throw new ReaderProblem('unreachable')
  // Of what was packed for the way, the size that is told is another.
  const told = answer.headers.has('content-encoding') ? null : answer.headers.get('content-length')
  return {
    name: nameIn(answer.url),
    type: answer.headers.get('content-type') ?? '',
    size: told === null ? null : Number(told),
    stream: () => body,
  }
}

/**
 * What a site gives instead of a document that is not for everyone, or has gone, is often a page of its own.
 * @throws ReaderProblem
 */
export function expectDocument(address: string, data: Uint8Array): void {
  const isOther = /\.(?:pdf|docx?)$/i.test(new URL(address).pathname)
  if (isOther && kindOf(data) === 'html') throw new ReaderProblem('page')
}
