import { PackError, parsePack } from '../packs/parse'
import { paragraphText } from '../paragraph'
import type { Document, Pack } from '../schema'
import type { Because, Unsure } from './confidence'
import { ownSymbol, readFacts } from './facts'
import { unflattened } from './flat'
import { languageOf } from './languages'
import { MAX_TEXT } from './limits'
import { stretches } from './lines'
import { type Noise, separateNoise } from './noise'
import { withLostNumbers } from './numbers'
import { type Outline, readOutline } from './outline'
import { CompileError, inOrder, type Problem } from './problems'
import { readDivisions, readParagraphs } from './readings'
import { checkLengths, checkWhole, textOf } from './text'
import { type PartedHeadings, partHeadings } from './tight'
import { type Join, joinerFor } from './wrapping'

export type { Unsure } from './confidence'
export { CompileError, type Problem } from './problems'

/** A compiled document, and how sure its compiler is. */
export interface Compilation {
  pack: Pack
  /** What a person should check, in the order of the text; empty when everything was read with confidence. */
  unsure: Unsure[]
  /** What was left out of the pack: heads and feet of pages, footnotes and their marks. */
  noise: Noise[]
  /** The line on which each paragraph of the document begins, from 1. */
  lines: number[]
}

/**
 * Compiles the text of one document of concluding observations, as extracted from its PDF or page, into a pack.
 * Pure: the same text gives the same pack.
 * @throws CompileError that lists everything missing or broken, with lines, when the text is not such a document
 */
export const compileDocument = (text: string): Pack => compileWithDoubts(text).pack

/** As `compileDocument`, and tells what is doubtful and what was left out. */
export function compileWithDoubts(text: string): Compilation {
  const problems: Problem[] = []
  const unsure: Unsure[] = []
  if (text.length > MAX_TEXT) {
    throw new CompileError([{ what: { says: 'text-large', most: MAX_TEXT }, line: null }])
  }
  const { stretches: lines, headings } = unflattened(stretches(text))
  const language = languageOf(lines.flat())
  const content = separateNoise(lines, language)
  if (!content.titled) {
    problems.push({ what: { says: 'no-title' }, line: null })
  }
  const own = ownSymbol(content, problems)
  // Its numbers and days are those of many States: nothing else that is wrong with it could be mended.
  if (problems.some(({ what }) => what.says === 'collected-report')) throw new CompileError(inOrder(problems))
  const numbered = withLostNumbers(content.blocks, language)
  unsure.push(...numbered.unsure)
  const { blocks, parted } = partHeadings(numbered.blocks)
  // Without a title nothing tells where the document starts: what else is wrong with it would only mislead.
  const outline = readOutline(blocks, language, content.titled ? problems : [])
  checkLengths(outline)
  const join = joinerFor(text)
  const texts = outline.paragraphs.map((paragraph) => textOf(paragraph, join))
  checkWhole(outline, texts, problems)
  const told = texts.map((words, index) => ({ text: paragraphText(words), line: outline.paragraphs[index]?.line ?? 0 }))
  const title = titleOf(outline, join)
  const source = { content, own, title, paragraphs: told, language }
  const facts = told.length > 0 ? readFacts(source, problems, unsure) : null
  if (problems.length > 0 || !facts || !own) throw new CompileError(inOrder(problems))

  const setting = { title, url: facts.url, lang: language.code }
  const divisions = readDivisions(outline, join, setting)
  const read = readParagraphs(outline, texts, divisions, { setting, own, language })
  const { paragraphs, findings } = read
  return {
    pack: whole({ ...facts, title, language: language.code, ...divisions, paragraphs, findings }),
    unsure: inOrder([...unsure, ...parted.map(byRoom), ...headings.map(withinLine), ...read.unsure]),
    noise: content.noise,
    lines: outline.paragraphs.map(({ line }) => line),
  }
}

/** Old documents name the State on a line of its own: "Concluding observations of the Committee: ALGERIA". */
function titleOf({ title, subtitle }: Outline, join: Join): string {
  const [main, below] = [join(title), join(subtitle)]
  return below === '' ? main : `${main.replace(/:$/, '')}: ${below}`
}

const doubtfulHeading =
  (because: Because) =>
  ({ line, text }: PartedHeadings): Unsure => ({ line, paragraph: null, ...because, what: { says: 'heading', text } })
const byRoom = doubtfulHeading({ rule: 'the line above had room for more', confidence: 0.7 })
const withinLine = doubtfulHeading({ rule: 'words between a sentence and a number of the same line', confidence: 0.6 })

/** What cannot make a pack, such as the 31st of June, is the text's fault. */
function whole(document: Document): Pack {
  try {
    return parsePack({ format: 'glossator-pack', version: 1, documents: [document] })
  } catch (error) {
    if (error instanceof PackError) throw new CompileError([{ what: error.fault, line: null }])
    throw error
  }
}
