import { afterEach } from 'vitest'
import { readReferences } from '../../citations/index'
import { type Annotator, type AnnotatorOptions, createAnnotator } from '../annotator'
import '../paint/highlights.css'

const running: Annotator[] = []

/** Puts markup on the test's page, annotates it and gives back the annotator once all is read; removed after the test. */
export async function annotate(html: string, options: Partial<AnnotatorOptions> = {}): Promise<Annotator> {
  document.body.setHTMLUnsafe(html)
  const annotator = createAnnotator({ document, recognise: readReferences, ...options })
  running.push(annotator)
  await annotator.ready
  return annotator
}

/** The references as printed. */
export const texts = (annotator: Annotator): string[] => annotator.references().map((reference) => reference.text)

afterEach(() => {
  for (const annotator of running.splice(0)) annotator.stop()
  document.body.replaceChildren()
  document.title = ''
})
