/** Every delay, distance and cap of the page side, each with its reason. Milliseconds and CSS pixels. */

export const reading = {
  /**
   * Elements in one prefiltered stretch, or asked for their shadow root between two looks at the clock: enough that a call to the
   * prefilter costs nothing per node, few enough to read on a hit.
   */
  stretch: 300,
  /**
   * ... on a page that cites, where each node that is read is made known to us: as few as the calls allow. Of so many nodes together the
   * browser's clearing up, and its table of them when it grows, took 17 to 60 ms at once.
   */
  closer: 40,
  /** Elements in a part of the page that is searched for hosts in one call, at some 80 ns an element: less than half of the 10 ms budget. */
  large: 50_000,
  /**
   * More `div` or `span` elements than this and only the empty ones are asked for their shadow root: to make one known to us costs as much
   * as reading a text node. An ordinary page has fewer; a host without a name of its own is nearly always empty.
   */
  many: 2_000,
  /** Longest work before the page gets its turn. A third of the 10 ms budget, since one query of a large tree may start just before the end. */
  slice: 3,
  /** Characters given to the prefilter at once, where a stretch has more: half a millisecond where nothing is cited ... */
  long: 100_000,
  /** ... with the end of the last, longer than a citation's own words. */
  overlap: 1_000,
} as const

export const sections = {
  /** A stretch this many times too long may be cut at any element the page lays out as a block, not only at the usual tags. */
  overdue: 4,
  /** Longest section read in one call, in UTF-16 units: 1 MB of plain text is split rather than read in one task. */
  longest: 100_000,
  /** Of it the last so many are searched for the end of a sentence to split at: few sentences are longer. */
  sentence: 5_000,
  /** Characters of a superscript that may still be a footnote marker: "[note 12]", "1, 2". */
  marker: 12,
  /** Letters of a floated element that may still be a drop cap ("“A"). */
  dropCap: 3,
} as const

/** Of lines and words that a page puts in their places, in heights of their letters. */
export const lines = {
  /** Farther apart than this, words stand in two columns or cells, and lines are no neighbours: double spacing leaves as much. */
  gap: 1,
  /** From here on a gap between two words is a space; less is two parts of one word. */
  space: 0.12,
  /** Lower than this beside a word, and raised, a number is the marker of a note. */
  raised: 0.8,
  /** A line so many times as high as the one before is a headline, or the text under one. */
  alike: 1.4,
} as const

export const recognising = {
  /** Characters given to the recogniser at first, whose patterns the browser compiles as each is first met: some of them at a time ... */
  first: 1_000,
  /** ... then ever twice as many, up to a millisecond's worth of text that cites much. */
  batch: 16_000,
  /** Characters that stand for skipped text, at most: farther than anything is carried from one sentence to the next. */
  gap: 2_000,
} as const

export const passages = {
  /** Characters of the paragraph around a reference that go to the look-up: it ranks by subject, more would blur it. */
  length: 1_000,
} as const

export const painting = {
  /** How long the flash after a jump stays: long enough for a smooth scroll to end and the eye to arrive. */
  flash: 1_600,
  /** A look whether the page has cleared our paint, this long after the reader last did anything; then ever more seldom ... */
  soon: 1_000,
  /** ... until it is this long. */
  seldom: 8_000,
  /** A page that clears it again within this time means it, and gets its way. */
  patience: 60_000,
  /** A gap of so many characters between a symbol and its pinpoint (", ") is painted over, so that the line does not break. */
  bridge: 2,
} as const

export const watching = {
  /** Changed text waits until the page has been still this long. */
  settle: 200,
  /** ... but no longer than this, or a ticker would never be read. */
  longest: 1_000,
  /** Reading changes may take this share of the time; beyond it the wait grows. */
  share: 0.02,
  /** The wait never grows beyond this, so that even the busiest page is read. */
  slowest: 8_000,
  /** More changes than this and one pass over the whole document is cheaper than finding each one's section. */
  nodes: 2_000,
} as const

export const hovering = {
  /** Rest before the answer is fetched: a pointer on its way through does not stop so long. */
  prefetch: 150,
  /** Rest before the card opens: the same each time, even when the answer is there at once. */
  show: 400,
  /** After the pointer left: enough to come back after a slip. */
  hide: 300,
  /** Pixels a millisecond above which the pointer is travelling and nothing is looked up. */
  speed: 0.5,
  /** Pixels around the text that still count as on it: hands tremble, descenders are thin. */
  grace: 4,
  /** A finger held this long asks for the card; shorter is a tap, which belongs to the page. Just under the browser's own menu. */
  longPress: 450,
  /** Pixels a finger may move during a long press. */
  pressSlack: 10,
  /** Pixels by which the corridor is wider than the card's near edge, for the arc of a wrist. */
  corridor: 12,
  /** The corridor closes when the pointer makes no headway towards the card for so long. */
  stalled: 300,
} as const

export const placing = {
  /** Between the line and the card: near enough to belong, far enough to see the underline. */
  gap: 6,
  /** Between the card and the edge of the window. */
  margin: 8,
  /** Of the window's height the card takes no more than this, so that the text it is about stays in view. */
  share: 0.6,
} as const
