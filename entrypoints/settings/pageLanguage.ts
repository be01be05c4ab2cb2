import { direction, language } from '../../components/words'
import { onLanguage } from '../../components/words/translate'
import { followLanguage } from './language'

/** For one of our own pages, before it draws anything: all words in the reader's language, and the page's own root with them. */
export async function speakReadersLanguage(): Promise<void> {
  const mark = () => Object.assign(document.documentElement, { lang: language(), dir: direction() })
  onLanguage(mark)
  await followLanguage('card', 'draft', 'faults', 'options', 'pages', 'reader', 'toolbar', 'terms')
  mark()
}
