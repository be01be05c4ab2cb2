/** Every cap and pace of the reader, each with its reason. Bytes, milliseconds, CSS pixels. */

export const files = {
  /** A file is held whole while its document is open, once by us and for a moment once more. Committee documents have 1 MB, the largest reports 100. */
  most: 500_000_000,
  /** Bytes that tell what a file is: a PDF may carry this much before its header. */
  head: 1_024,
} as const

export const readingText = {
  /** References are looked for when the first so many pages have been read, and again each time there are this many times as many. */
  first: 4,
  growth: 4,
  /** Longest work before the page gets its turn: half of the 10 ms that a reader does not notice. */
  slice: 4,
} as const

export const zooming = {
  /** One press makes the page this much larger. */
  step: 1.1,
  least: 0.25,
  most: 6,
} as const

export const thumbnails = {
  width: 108,
} as const

export const printing = {
  /** Dots an inch: as pdf.js' own viewer prints, letters of footnotes are sharp, and a page is a picture of 200 KB. */
  resolution: 150,
  /** Of one page; larger ones are printed coarser. What browsers on small machines can still draw. */
  pixels: 2 ** 25,
} as const

export const jumping = {
  /** Of the window's height, how far below the top a reference stands that was jumped to on a page not laid out yet. */
  above: 0.35,
} as const

export const spacing = {
  /** A space that is wider than this by so much, in em, is none of a justified line: the item is stretched for another reason. */
  most: 1,
} as const

export const prose = {
  /** A text that flows is laid out whole: 50 MB are 20,000 pages. */
  most: 50_000_000,
} as const

export const word = {
  /** What a Word file may unpack to: a report of 1,000 pages has 30 MB of XML, and pictures beside it. */
  most: 250_000_000,
} as const
