import { type Browser, browser } from 'wxt/browser'
import { viewPath } from '../../components/views'
import { paragraphs } from '../../components/words/paragraphs'
import { provisionsWords } from '../../components/words/reference'
import type { SearchResult } from '../../data/api'
import type { LibrarySource } from '../../data/library'
import { search } from '../../data/search'
import { mostSuggested, suggestionLength } from './limits'

/**
 * `opsc 9(3)` in the address bar: suggestions from the library; Enter opens the search, a suggestion what it names.
 * @param speaking settles once the reader's language is spoken
 */
export function answerOmnibox(library: () => Promise<LibrarySource>, speaking: Promise<void>): void {
  // Safari has none.
  const { omnibox } = browser as { omnibox?: typeof browser.omnibox }
  if (omnibox === undefined) return
  let asking = new AbortController()
  void omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('searchLibrary') })
  omnibox.onInputChanged.addListener((typed, suggest) => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    void speaking.then(() => suggestionsFor(typed, library, signal)).then(suggest, () => {})
  })
  omnibox.onInputEntered.addListener((entered, disposition) => {
    void show(
      browser.runtime.getURL(`/sidepanel.html#${viewPath({ name: 'search', query: entered.trim(), filters: {} })}`),
      disposition,
    )
  })
}

async function suggestionsFor(
  typed: string,
  library: () => Promise<LibrarySource>,
  signal: AbortSignal,
): Promise<Browser.omnibox.SuggestResult[]> {
  if (typed.trim() === '') return []
  const { results } = await search(await library(), typed, { limit: mostSuggested, signal })
  const seen = new Set<string>()
  return results.flatMap((result) => {
    const content = named(result)
    if (seen.has(content)) return []
    seen.add(content)
    return [{ content, description: described(inWords(result), result.text) }]
  })
}

/** What the address bar then holds: words that find the same again. */
const named = (result: SearchResult): string =>
  result.kind === 'article'
    ? `${result.instrument}, article ${result.article.number}`
    : `${result.symbol}, para. ${result.paragraph.number}`

/** The same in the reader's language. */
const inWords = (result: SearchResult): string =>
  result.kind === 'article'
    ? provisionsWords(result.instrument, [result.article.number])
    : `${result.symbol}, ${paragraphs([result.paragraph.number])}`

function described(name: string, text: string): string {
  const line = `${name} — ${text.length > suggestionLength ? `${text.slice(0, suggestionLength).replace(/\s\S*$/, '')} …` : text}`
  // Chromium reads descriptions as XML, Firefox as they are.
  return import.meta.env.FIREFOX ? line : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

async function show(url: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
