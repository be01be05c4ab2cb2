import { useSyncExternalStore } from 'react'
import { directionOf } from '../words/languages'
import { language, onLanguage } from '../words/translate'

/** The language and direction of a view's root. A change draws everything below it anew. */
export function useLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  const spoken = useSyncExternalStore(onLanguage, language)
  return { lang: spoken, dir: directionOf(spoken) }
}
