/** What the recogniser reads and gives. Offsets are UTF-16 code units, half-open: `text.slice(start, end)`. */

/** A stretch of the text that was read. */
export interface Span {
  start: number
  end: number
}

/**
 * By which evidence the instrument of a provision was settled, strongest first.
 * - `named`: its title or acronym stands beside the reference ("OPSC, art. 3"; "article 9 of the Optional Protocol ... on the sale of children").
 * - `defined`: a term the text itself defined ("hereinafter the Protocol").
 * - `anaphora`: "the Protocol", "the said Protocol": the last one the text named.
 * - `carried`: a bare article in the run of a passage about one instrument ("... Article 2 defines").
 * - `page-title`, `page-symbol`, `page-url`: only the page itself says which instrument it is about.
 */
export type Evidence = 'named' | 'defined' | 'anaphora' | 'carried' | 'page-title' | 'page-symbol' | 'page-url'

/** A UN document symbol in the text, with the paragraphs it pins down. */
export interface SymbolReference extends Span {
  kind: 'symbol'
  /** Canonical form: no stray spaces, plain hyphens, `Add.1` not `ADD.1`. Numbers stay as printed. */
  symbol: string
  /** Paragraphs cited, ranges expanded, letters after a dot: `['22']`, `['39.c']`. Empty when the whole document is meant. */
  pinpoints: string[]
  /** Where the pinpoints stand, when there are any: "para. 22". Never overlaps `start`–`end`. */
  pinpointSpan?: Span
  /** Set when the printed symbol is known to be a misprint: the symbol that was meant. Our reading, not the text's. */
  meant?: string
}

/** One or more provisions of one instrument, cited together. */
export interface ProvisionReference extends Span {
  kind: 'provision'
  /** `'OPSC'`, `'CRC'`, `'OPAC'`, `'OP-CEDAW'` ...: the ids of `instruments/registry.ts`. */
  instrument: string
  /** Ranges expanded, dotted, in the order of the text: `['3', '4.2', '4.3', '5', '6', '7']`. */
  provisions: string[]
  evidence: Evidence
  /** Set when two or more instruments remain possible; `instrument` is then the likeliest. Nothing ambiguous is painted as settled. */
  ambiguous?: string[]
}

export type Reference = SymbolReference | ProvisionReference

/** What is known before the text is read. Everything is optional and untrusted. */
export interface ReferenceContext {
  /** The page's title. */
  title?: string
  /** The page's address. */
  url?: string
  /** BCP 47 tag of the text, where the page gives one. */
  lang?: string
  /** What earlier text of the same page established: the `established` of the last `readReferences` call. */
  established?: Established
}

/** Plain JSON, so that it can be kept and sent. Opaque to callers. */
export interface Established {
  /** Instruments named so far, the last one last. */
  named: string[]
  /** Terms the text defined, with the instrument each stands for: `{ 'the Protocol': 'OPSC' }`. */
  terms: Record<string, string>
  /** Characters read so far. */
  read?: number
  /** What the document is about, when its own heading or symbol said so. */
  page?: { main: string | null; protocol: string | null; by: 'page-title' | 'page-symbol' | 'page-url' }
  /** Instruments of the last sentence that spoke of any, and where it stood. */
  topic?: string[]
  topicAt?: number
  /** Which instrument the number of an article was last cited of. */
  cited?: Record<string, string>
  /** Whether the words of an instrument follow, which the text announced. */
  announced?: boolean
  /** Whose articles the headings of the document name. */
  headings?: string
  /** Whether the text is inside a State's declaration. */
  declaration?: boolean
}
