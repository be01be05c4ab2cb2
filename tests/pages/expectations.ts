/** What a reader of each awkward page should see, in the order of the page, once it has come to rest; in frames too. */
export type Expected = { text: string; symbol: string } | { text: string; instrument: 'OPSC'; provisions: string[] }

const symbol = (text: string, canonical = text): Expected => ({ text, symbol: canonical })
const provision = (text: string, ...provisions: string[]): Expected => ({ text, instrument: 'OPSC', provisions })

const usa = symbol('CRC/C/OPSC/USA/CO/3-4')
const [alb, bel, cub, dnk, est, fin] = ['ALB', 'BEL', 'CUB', 'DNK', 'EST', 'FIN'].map((state) =>
  symbol(`CRC/C/OPSC/${state}/CO/1`),
) as [Expected, Expected, Expected, Expected, Expected, Expected]

/** By file. */
export const expectations: Record<string, Expected[]> = {
  'about-blank-frame.html': [alb],
  'appended-late.html': [bel, alb, cub],
  'clears-highlights.html': [alb],
  'clobbered-names.html': [alb],
  'closed-details.html': [alb, dnk],
  'closed-shadow.html': [alb, bel],
  'code-editor.html': [cub],
  'columns.html': [provision('article 9', '9')],
  'dark-page.html': [alb],
  'declarative-shadow.html': [alb, bel, cub],
  'deep-nesting.html': [alb],
  'definition-list.html': [alb],
  'dialog-top-layer.html': [alb, bel],
  'drop-cap.html': [provision('Article 9', '9')],
  'floated-aside.html': [alb, bel],
  'font-size-5px.html': [alb],
  'footnote-markers.html': [provision('Article 9', '9'), usa, symbol('CRC/C/156')],
  'form-fields.html': [est],
  'hidden-text.html': [cub],
  'listens-and-spies.html': [symbol('CRC/C/OPSC/USA/CO/3-4, para. 24', 'CRC/C/OPSC/USA/CO/3-4')],
  'late-element.html': [alb, bel, cub],
  'line-breaks.html': [provision('Article 9', '9'), usa],
  'link-reference.html': [alb],
  'list-items.html': [cub],
  'many-nodes.html': [alb],
  'no-break-spaces.html': [
    provision('Article 9 (1)', '9.1'),
    symbol('CRC/C/OPSC/USA/CO/3‑4, para. 22', 'CRC/C/OPSC/USA/CO/3-4'),
  ],
  'one-long-pre.html': [alb],
  'open-shadow.html': [alb, bel, cub],
  'patched-prototypes.html': [alb],
  'position-fixed-everything.html': [alb],
  'redefined-highlights.html': [alb],
  'rendered-again.html': [alb],
  'right-to-left.html': [usa],
  'sandboxed.html': [alb],
  'script-and-style.html': [fin],
  'scrolled-box.html': [alb],
  'several-treaties.html': [],
  'single-page-navigation.html': [bel],
  'soft-hyphens.html': [provision('Article 9', '9'), usa],
  'split-by-em.html': [provision('article 9, paragraph 1', '9.1'), usa],
  'split-by-link.html': [provision('article 8', '8'), usa],
  'srcdoc-frame.html': [alb, bel],
  'strict-xhtml.xhtml': [alb, bel],
  'strict-policy.html': [alb],
  'svg-text.html': [cub, dnk],
  'table-cells.html': [alb, bel],
  'throws-in-getters.html': [alb],
  'transformed.html': [alb, bel],
  'transition-everything.html': [alb],
  'user-select-none.html': [alb],
  'veil-lets-through.html': [alb],
  'vertical-text.html': [provision('Article 9', '9'), usa],
  'virtual-list.html': [symbol('CRC/C/OPSC/USA/CO/1'), symbol('CRC/C/OPSC/USA/CO/6')],
  'word-by-word.html': [provision('Article 9', '9'), usa],
  'z-index-overlay.html': [alb],
}

/** On pages whose text lies in wait for whoever asks what stands under the pointer: where it rests, and a word of the card. */
export const rests: Record<string, { on: string; opens: string }> = {
  'columns.html': { on: 'article 9', opens: 'article 9' },
  'dialog-top-layer.html': { on: 'CRC/C/OPSC/BEL/CO/1', opens: 'Belgium' },
  'font-size-5px.html': { on: 'CRC/C/OPSC/ALB/CO/1', opens: 'Albania' },
  'right-to-left.html': { on: 'CRC/C/OPSC/USA/CO/3-4', opens: 'United States' },
  'scrolled-box.html': { on: 'CRC/C/OPSC/ALB/CO/1', opens: 'Albania' },
  'split-by-em.html': { on: 'article 9, paragraph 1', opens: 'article 9 (1)' },
  'split-by-link.html': { on: 'article 8', opens: 'article 8' },
  'transformed.html': { on: 'CRC/C/OPSC/BEL/CO/1', opens: 'Belgium' },
  'user-select-none.html': { on: 'CRC/C/OPSC/ALB/CO/1', opens: 'Albania' },
  'vertical-text.html': { on: 'Article 9', opens: 'article 9' },
  'word-by-word.html': { on: 'CRC/C/OPSC/USA/CO/3-4', opens: 'United States' },
}
