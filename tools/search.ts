import { versioned } from '../data/library/bundled'
import { inMemory } from '../data/library/memory'
import { shippedPack } from '../data/library/shipped'
import { search } from '../data/search/index'
import { command, Refusal } from './files'

/** `npm run -s search -- "query"`: prints the paragraphs that answer a query as JSON, best first. */
const USAGE = 'usage: npm run -s search -- "query"'

await command(async () => {
  const query = process.argv.slice(2).join(' ').trim()
  if (query === '') throw new Refusal(USAGE)
  const { pack } = await versioned(shippedPack)
  const { results } = await search(inMemory(pack.documents), query)
  const printed = results.flatMap((result) =>
    result.kind === 'paragraph'
      ? [{ symbol: result.symbol, paragraph: result.paragraph.number, score: result.score }]
      : [],
  )
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
})
