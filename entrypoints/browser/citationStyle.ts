import { browser } from 'wxt/browser'
import { z } from 'zod'
import type { Source } from '../../components/client'
import type { CitationStyle } from '../../data/api'

const key = 'citation-style'
const initial: CitationStyle = 'un'
const schema = z.enum(['un', 'bluebook', 'oscola', 'apa', 'chicago'])

const read = (value: unknown): CitationStyle => schema.safeParse(value).data ?? initial

/** The style the reader chose; the United Nations' own until then. */
export async function citationStyle(): Promise<CitationStyle> {
  return read((await browser.storage.local.get(key))[key])
}

export const setCitationStyle = (style: CitationStyle): Promise<void> => browser.storage.local.set({ [key]: style })

/** The same, followed through every window. */
export const citationStyles: Source<CitationStyle> = {
  subscribe(observer) {
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      if (key in changes) observer.next(read(changes[key]?.newValue))
    }
    browser.storage.local.onChanged.addListener(listen)
    citationStyle().then(
      (style) => observer.next(style),
      (reason: unknown) => observer.error(reason),
    )
    return { unsubscribe: () => browser.storage.local.onChanged.removeListener(listen) }
  },
}
