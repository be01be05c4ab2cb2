import { browser, type PublicPath } from 'wxt/browser'
import { languageFor } from '../../components/words/languages'
import type { Messages } from '../../components/words/messages'
import { speak } from '../../components/words/translate'
import type { Language } from '../../data/api'
import { readChoices } from '../../data/settings/choices'
import { choices, choicesKey } from './choices'

/** Who carries which words, by the name of their files. */
type Part = 'card' | 'draft' | 'faults' | 'options' | 'pages' | 'reader' | 'toolbar' | 'terms'

/** The language the reader chose, or else the browser's. */
async function interfaceLanguage(): Promise<Language> {
  const { language } = await choices.get()
  return language === 'browser' ? languageFor([browser.i18n.getUILanguage(), ...navigator.languages]) : language
}

/** The reader's language and these of its words; English has none, since it is bundled. */
export async function interfaceWords(...parts: Part[]): Promise<{ language: Language; messages?: Messages }> {
  const language = await interfaceLanguage()
  if (language === 'en') return { language }
  const [names, said] = await Promise.all([
    read<Record<Part, string[]>>('/words/names.json'),
    read<Record<Part, Messages[string][]>>(`/words/${language}.json`),
  ])
  const messages = parts.flatMap((part) => names[part].map((name, at) => [name, said[part][at]] as const))
  return { language, messages: Object.fromEntries(messages) as Messages }
}

const read = async <T>(path: PublicPath): Promise<T> => (await (await fetch(browser.runtime.getURL(path))).json()) as T

/** Tells of every other choice of language, to a background that was asleep too. */
export function onLanguageChosen(listener: () => void): void {
  browser.storage.local.onChanged.addListener(({ [choicesKey]: change }) => {
    if (change && readChoices(change.oldValue).language !== readChoices(change.newValue).language) listener()
  })
}

/** Speaks the reader's language from now on, through every change; resolves when it does so the first time. Whatever fails, there are words: the English ones. */
export async function followLanguage(...parts: Part[]): Promise<void> {
  let asked = 0
  const follow = async () => {
    const mine = ++asked
    const { language, messages } = await interfaceWords(...parts)
    if (mine === asked) speak(language, messages)
  }
  await new Promise<void>((resolve) =>
    choices.source.subscribe({
      next: () =>
        void follow()
          .catch(() => {})
          .then(resolve),
      error: () => resolve(),
    }),
  )
}
