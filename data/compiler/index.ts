import { PackError, parsePack } from '../packs/parse'
import { paragraphText } from '../paragraph'
import type { Document, Pack } from '../schema'
import { ownSymbol, readFacts } from './facts'
import { MAX_TEXT } from './limits'
import { stretches } from './lines'
import { separateNoise } from './noise'
import { readOutline } from './outline'
import { CompileError, inOrder, type Problem } from './problems'
import { readDivisions, readParagraphs } from './readings'
import { checkLengths, checkWhole, textOf } from './text'
import { joinerFor } from './wrapping'

export { CompileError, type Problem } from './problems'

/** Language of the wording that the compiler's rules know. */
const LANGUAGE = 'en'

/**
 * Compiles the text of one document of concluding observations, as extracted from its PDF or page, into a pack.
 * Pure: the same text gives the same pack.
 * @throws CompileError that lists everything missing or broken, with lines, when the text is not such a document
 */
export function compileDocument(text: string): Pack {
  const problems: Problem[] = []
  if (text.length > MAX_TEXT) {
    const message = `longer than ${MAX_TEXT} characters, which no document of concluding observations is`
    throw new CompileError([{ message, line: null }])
  }
  const content = separateNoise(stretches(text))
  if (!content.titled) {
    problems.push({ message: 'no title: no line starts with “Concluding observations”', line: null })
  }
  const own = ownSymbol(content, problems)
  // Without a title nothing tells where the document starts: what else is wrong with it would only mislead.
  const outline = readOutline(content.blocks, content.titled ? problems : [])
  checkLengths(outline)
  const join = joinerFor(text)
  const texts = outline.paragraphs.map((paragraph) => textOf(paragraph, join))
  checkWhole(outline, texts, problems)
  const told = texts.map((words, index) => ({ text: paragraphText(words), line: outline.paragraphs[index]?.line ?? 0 }))
  const facts = told.length > 0 ? readFacts(content, own, told, problems) : null
  if (problems.length > 0 || !facts || !own) throw new CompileError(inOrder(problems))

  // The star of the footnote that says when it was adopted.
  const title = join(outline.title).replace(/\s*\*+$/, '')
  const setting = { title, url: facts.url, lang: LANGUAGE }
  return whole({
    ...facts,
    title,
    language: LANGUAGE,
    ...readDivisions(outline, join, setting),
    ...readParagraphs(outline, texts, setting, own),
  })
}

/** What cannot make a pack, such as the 31st of June, is the text's fault. */
function whole(document: Document): Pack {
  try {
    return parsePack({ format: 'glossator-pack', version: 1, documents: [document] })
  } catch (error) {
    if (error instanceof PackError) throw new CompileError([{ message: error.message, line: null }])
    throw error
  }
}
