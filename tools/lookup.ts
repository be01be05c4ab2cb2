import { findReferences } from '../citations/index'
import { whyWords } from '../components/words'
import { versioned } from '../data/library/bundled'
import { inMemory } from '../data/library/memory'
import { shippedPack } from '../data/library/shipped'
import { lookUp } from '../data/lookup/index'
import { command, Refusal } from './files'
import { bringEnglish } from './words/english'

/** `npm run -s lookup -- "a sentence with a reference"`: prints the ranked findings for its first reference as JSON. */
const USAGE = 'usage: npm run -s lookup -- "a sentence with a reference"'

await command(async () => {
  const text = process.argv.slice(2).join(' ').trim()
  if (text === '') throw new Refusal(USAGE)
  const [reference] = findReferences(text)
  if (reference === undefined) {
    throw new Refusal(
      'No reference found: name an article with its treaty ("article 9 of the OPSC") or a document symbol.',
    )
  }
  const { pack } = await versioned(shippedPack)
  const { start, end } = reference
  const { findings } = await lookUp({ reference, passage: { text, at: start, end } }, inMemory(pack.documents))
  bringEnglish()
  const printed = findings.map(({ finding, paragraphs, why }) => ({
    symbol: finding.document.symbol,
    paragraphs,
    why: whyWords({ why }),
  }))
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
})
