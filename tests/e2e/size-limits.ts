/** What a part of the built extension may weigh, in bytes, and why. Raise a limit only together with its reason. */
export interface SizeLimit {
  /** A script with the modules it imports, or a page with all that it loads at its start; empty for the whole package without the libraries for documents. */
  file: string
  minified: number
  gzipped: number
  reason: string
}

/** Name of all that is in the package to read documents with. */
export const documents = 'libraries for documents'

export const sizeLimits: readonly SizeLimit[] = [
  {
    file: 'sentinel.js',
    minified: 10_000,
    gzipped: 5_400,
    reason: 'every frame of every page compiles and runs it, and nearly none cites anything',
  },
  {
    file: 'recogniser.js',
    minified: 95_000,
    gzipped: 40_100,
    reason:
      'comes into each page that may cite, before what paints, and compiled in a task of its own; most of it are the rules of whose article one is',
  },
  {
    file: 'annotate.js',
    minified: 48_700,
    gzipped: 19_660,
    reason:
      'comes into each page that may cite: reading, painting and hit-testing, and the sentences that have the recogniser compiled bit by bit; puts together lines and words that stand in places of their own, as PDFs on the web do, and skips in small steps what cites nothing; tells text that no box, slot or formula of a page shows from text that is shown; scrolls only what moves the text, whatever names a form gives its fields; neither React nor a database',
  },
  {
    file: 'passages.js',
    minified: 13_000,
    gzipped: 5_400,
    reason:
      'comes into every page of a site where the reader has written notes on passages, and into its frames where one is in a frame; reads shadow trees too',
  },
  {
    file: 'card.js',
    minified: 290_000,
    gzipped: 92_000,
    reason: 'read on the first rest of the pointer, within the 400 ms before the card shows; nearly all of it is React',
  },
  {
    file: 'background.js',
    minified: 470_000,
    gzipped: 160_000,
    reason:
      'parsed each time the worker wakes to answer a card, in 300 ms at most; search is in it for the address bar, since a worker cannot load it later, and the rules that tell in which sentence a concern begins',
  },
  {
    file: 'popup.html',
    minified: 396_000,
    gzipped: 128_500,
    reason:
      'opens under the pointer: React, the switches, the words of our pages, the reader’s among them, the check of what pages report, and nothing of the library',
  },
  {
    file: 'sidepanel.html',
    minified: 885_000,
    gzipped: 301_700,
    reason:
      'opens on a click and stays: React, the English words, the library, phrases that are looked for in lists as they stand, search with what each filter would leave, citations, notes with their Markdown and what is told of tags that no note may have, what stands before a first section in the reader’s language, the check of what pages report, and what is told when something goes wrong',
  },
  {
    file: 'importer.js',
    minified: 300_000,
    gzipped: 100_000,
    reason:
      'read when the reader imports a pack: the database, the index and the whole of zod, in modules that the side panel has too',
  },
  {
    file: 'compiler.js',
    minified: 275_000,
    gzipped: 100_700,
    reason:
      'read when a document is added to the library: the recogniser with every acronym of a treaty, the rules of the compiler, which give lost numbers back and part lines that were run together, and the whole of zod, in modules that our pages have too, each packed by itself',
  },
  {
    file: 'reader.html',
    minified: 422_000,
    gzipped: 134_500,
    reason:
      'opens on a click: React, the tools around a document, the view that takes one into the library, the words of our pages, those of faults among them; pdf.js comes with the first document',
  },
  {
    file: '',
    minified: 2_500_000,
    gzipped: 860_000,
    reason:
      'what a reader downloads beside what reads documents, with the words for what went wrong in each language: a third is the background and the card, which can share nothing with our pages; an eighth is words in five languages, of which one at most is read',
  },
  {
    file: documents,
    minified: 5_700_000,
    gzipped: 2_750_000,
    reason:
      'pdf.js with its worker, character maps, fonts and decoders, and what reads Word files and makes web pages harmless: loaded by the reader only, and by no other part',
  },
]
