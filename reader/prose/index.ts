import { readReferences } from '../../citations/index'
import { createAnnotator } from '../../page/annotator'
import type { FileKind } from '../kind'
import { prose } from '../limits'
import { ReaderProblem } from '../problem'
import type { Shown, ShowOptions } from '../shown'
import { decode } from './decode'
import { followLinks } from './links'
import { createProsePassages } from './passages'
import { sanitise } from './sanitise'
import { paragraphsOf } from './typed'
import { wholeProse } from './whole'

type ProseKind = Extract<FileKind, 'zip' | 'html' | 'text'>

interface Prose {
  content: DocumentFragment
  title: string
  language: string
}

/** Shows a Word file, a web page or a plain text, as a text that flows, and its references as on any page. */
export async function showProse(
  stage: HTMLElement,
  data: Uint8Array,
  kind: ProseKind,
  options: ShowOptions,
): Promise<Shown> {
  if (kind !== 'zip' && data.length > prose.most) throw new ReaderProblem('large')
  const { content, title, language } = await read(data, kind, options)
  options.signal.throwIfAborted()
  const scroller = document.createElement('div')
  const article = document.createElement('article')
  scroller.className = 'prose-container'
  scroller.tabIndex = 0
  article.className = 'prose'
  article.dir = 'auto'
  if (language !== '') article.lang = language
  article.append(content)
  scroller.append(article)
  stage.replaceChildren(scroller)
  const leaving = new AbortController()
  followLinks(scroller, article, leaving.signal)
  const tell = () => options.reads({ references: annotator.references().length, done: true, lacks: null })
  const annotator = createAnnotator({ document, recognise: readReferences, root: article, onChange: tell })
  void annotator.ready.then(tell)
  return {
    title: title || options.name,
    language,
    annotator,
    passages: createProsePassages(article),
    pages: null,
    whole: async () => wholeProse(article),
    async close() {
      leaving.abort()
      annotator.stop()
      scroller.remove()
    },
  }
}

async function read(data: Uint8Array, kind: ProseKind, { address, type }: ShowOptions): Promise<Prose> {
  if (kind === 'zip') {
    const { htmlOfWord } = await import('./docx')
    return { content: sanitise(await htmlOfWord(data), null), title: '', language: '' }
  }
  const text = decode(data, kind === 'html', type)
  if (kind === 'text') return { content: paragraphsOf(text), title: '', language: '' }
  // A document made so runs and fetches nothing.
  const parsed = new DOMParser().parseFromString(text, 'text/html')
  return { content: sanitise(text, address), title: parsed.title.trim(), language: parsed.documentElement.lang }
}
