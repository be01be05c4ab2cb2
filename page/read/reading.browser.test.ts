import { describe, expect, test } from 'vitest'
import { readReferences } from '../../citations/index'
import { annotate, texts } from '../testing/annotate'

const of = 'of the Optional Protocol on the sale of children, child prostitution and child pornography'
const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const other = 'CRC/C/OPSC/ALB/CO/1'

async function symbolsIn(html: string): Promise<string[]> {
  const annotator = await annotate(html)
  return annotator.references().map(({ reference }) => (reference.kind === 'symbol' ? reference.symbol : 'provision'))
}

describe('a reference goes on across', () => {
  test.each([
    ['an inline element', `<p>See CRC/C/<em>OPSC</em>/USA/CO/3-4 for it.</p>`],
    ['a link', `<p>See <a href="#x">CRC/C/OPSC</a>/USA/CO/3-4 for it.</p>`],
    ['a place to break', `<p>See CRC/C/<wbr>OPSC/<wbr>USA/CO/3-4 for it.</p>`],
    ['soft hyphens', `<p>See CRC/C/OP&shy;SC/USA/CO/3-4 for it.</p>`],
    ['a comment', `<p>See CRC/C/<!-- here -->OPSC/USA/CO/3-4 for it.</p>`],
    ['an inline block', `<p>See CRC/C/<span style="display:inline-block">OPSC</span>/USA/CO/3-4 for it.</p>`],
    ['an element without a box of its own', `<p>See CRC/C/<span style="display:contents">OPSC</span>/USA/CO/3-4</p>`],
    ['a block shown in the line', `<div>See CRC/C/<div style="display:inline">OPSC/USA/CO/3-4</div></div>`],
    ['hidden words', `<p>See CRC/C/<span hidden>never seen</span>OPSC/USA/CO/3-4</p>`],
    ['a script', `<p>See CRC/C/<script>0</script>OPSC/USA/CO/3-4</p>`],
    ['the marker of a note', `<p>See CRC/C/OPSC/<sup><a href="#n">12</a></sup>USA/CO/3-4</p>`],
    ['a floated remark', `<p>See CRC/C/<small style="float:right">a remark in the margin</small>OPSC/USA/CO/3-4</p>`],
    ['a formula set in the line', `<p>See CRC/C/<math><mi>OPSC</mi><mo>/</mo><mtext>USA</mtext></math>/CO/3-4</p>`],
    ['text nodes', `<p id="many">See CRC/C/</p>`],
  ])('%s', async (_name, html) => {
    document.body.innerHTML = html
    document.querySelector('#many')?.append('OPSC/', 'USA/CO', '/3-4')
    expect(await symbolsIn(document.body.innerHTML)).toEqual([symbol])
  })

  test.each([
    ['a line break', `<p>It is article 9<br>${of}.</p>`],
    ['no-break spaces', `<p>It is article&nbsp;9 ${of.replaceAll(' ', '&nbsp;')}.</p>`],
    ['the marker of a note', `<p>It is article 9<sup>[3]</sup> ${of}.</p>`],
    ['a drop cap', `<p><span style="float:left;font-size:3em">A</span>rticle 9 ${of}.</p>`],
  ])('%s, between words', async (_name, html) => {
    const annotator = await annotate(html)
    expect(annotator.references().map(({ reference }) => reference)).toMatchObject([
      { kind: 'provision', instrument: 'OPSC', provisions: ['9'] },
    ])
  })
})

describe('a reference ends with', () => {
  const halves = ['CRC/C/', 'OPSC/USA/CO/3-4']
  test.each([
    ['a table cell', `<table><tr><td>${halves.join('<td>')}</table>`],
    ['a list item', `<ul><li>${halves.join('<li>')}</ul>`],
    ['list items in one line', `<ul><li style="display:inline">${halves.join('<li style="display:inline">')}</ul>`],
    ['a paragraph', `<p>${halves.join('<p>')}`],
    ['a span shown as a block', `<div>CRC/C/<span style="display:block">OPSC/USA/CO/3-4</span></div>`],
    ['columns side by side', `<div style="display:flex"><span>CRC/C/</span><span>OPSC/USA/CO/3-4</span></div>`],
    ['a text field', `<p>CRC/C/<input value="x">OPSC/USA/CO/3-4</p>`],
    ['terms and what they mean', `<dl><dt>CRC/C/<dd>OPSC/USA/CO/3-4</dl>`],
    ['a power in a formula', `<p>CRC/C/OPSC/USA/CO<math><msup><mn>3</mn><mn>4</mn></msup></math></p>`],
    ['a heading inside a link', `<a href="#x">CRC/C/<h2>OPSC/USA/CO/3-4</h2></a>`],
  ])('%s', async (_name, html) => {
    expect(await symbolsIn(html)).not.toContain(symbol)
  })
})

describe('what is not prose is not read', () => {
  test.each([
    ['script', `<script>"${symbol}"</script>`],
    ['style', `<style>/* ${symbol} */</style>`],
    ['noscript', `<noscript>${symbol}</noscript>`],
    ['template', `<template><p>${symbol}</p></template>`],
    ['textarea', `<textarea>${symbol}</textarea>`],
    ['select', `<select><option>${symbol}</select>`],
    ['an editable region', `<div contenteditable><p>${symbol}</p></div>`],
    ['an editable region, plain text', `<div contenteditable="plaintext-only">${symbol}</div>`],
    ['a copy laid over the field', `<div><textarea></textarea><pre aria-hidden="true">${symbol}</pre></div>`],
    ['a copy laid under it', `<div><pre aria-hidden="true">${symbol}</pre><textarea></textarea></div>`],
    ['a code editor', `<div class="cm-editor"><div>${symbol}</div></div>`],
    ['a text box', `<div role="textbox">${symbol}</div>`],
    ['a comment', `<!-- ${symbol} -->`],
    ['the description of a drawing', `<svg><desc>${symbol}</desc><title>${symbol}</title></svg>`],
    ['the reading of a character', `<p><ruby>x<rt>${symbol}</rt></ruby></p>`],
  ])('%s', async (_name, html) => {
    expect(await symbolsIn(`<p>Before.</p>${html}<p>After.</p>`)).toEqual([])
  })

  test('not a whole page beside a field, which an open dialog hides from screen readers', async () => {
    expect(await symbolsIn(`<div aria-hidden="true">${symbol}</div><textarea></textarea>`)).toEqual([symbol])
    expect(await symbolsIn(`<textarea></textarea><div aria-hidden="true">${symbol}</div>`)).toEqual([symbol])
  })

  test('a document in which everything is written', async () => {
    document.designMode = 'on'
    expect(await symbolsIn(`<p>${symbol}</p>`)).toEqual([])
    document.designMode = 'off'
  })

  test('but an island that is marked as not editable is', async () => {
    expect(await symbolsIn(`<div contenteditable="false">${symbol}</div>`)).toEqual([symbol])
  })
})

describe('in its own tree', () => {
  test('text of a drawing', async () => {
    expect(await symbolsIn(`<svg><text y="20">See CRC/C/<tspan>OPSC/USA</tspan>/CO/3-4</text></svg>`)).toEqual([symbol])
  })

  test('right to left, and vertical', async () => {
    expect(await symbolsIn(`<p dir="rtl">الوثيقة ${symbol} للجنة</p>`)).toEqual([symbol])
    expect(await symbolsIn(`<p style="writing-mode:vertical-rl">${symbol}</p>`)).toEqual([symbol])
  })

  test('an open shadow root, also one inside another', async () => {
    const inner = `<div><template shadowrootmode="open"><p>${symbol}</p></template></div>`
    expect(await symbolsIn(`<x-a><template shadowrootmode="open">${inner}</template></x-a>`)).toEqual([symbol])
  })

  test('a closed shadow root, where the browser shows it to the extension', async () => {
    document.body.innerHTML = '<section></section>'
    const host = document.querySelector('section') as Element
    const root = host.attachShadow({ mode: 'closed' })
    root.innerHTML = `<p>${symbol}</p>`
    const { createAnnotator } = await import('../annotator')
    const annotator = createAnnotator({
      document,
      recognise: readReferences,
      closedShadowRootOf: (element) => (element === host ? root : null),
    })
    await annotator.ready
    expect(texts(annotator)).toEqual([symbol])
    annotator.stop()
  })

  test('children that their shadow tree does not show are not read', async () => {
    expect(await symbolsIn(`<x-a><template shadowrootmode="open">-</template><p>${symbol}</p></x-a>`)).toEqual([])
    expect(await symbolsIn(`<x-a><template shadowrootmode="open">-</template>${symbol}</x-a>`)).toEqual([])
  })

  test.each([
    ['the fallback of a slot', '', [symbol]],
    ['not of one that holds something', 'Other words.', []],
  ])('%s', async (_name, light, expected) => {
    const slot = `<p>-</p><slot>${symbol}</slot>`
    expect(await symbolsIn(`<x-a><template shadowrootmode="open">${slot}</template>${light}</x-a>`)).toEqual(expected)
  })

  test('text directly in elements without a box of their own', async () => {
    const [outer, inner] = ['<div style="display:contents">', '<span style="display:contents">']
    expect(await symbolsIn(`<p>${inner}See ${symbol}</span></p>${outer}${inner}${other}`)).toEqual([symbol, other])
  })
})

test('references come in the order of the page, out of shadow trees too, each with the words around it', async () => {
  const one = 'CRC/C/OPSC/ALB/CO/1'
  const two = 'CRC/C/OPSC/BEL/CO/1'
  const three = 'CRC/C/OPSC/CUB/CO/1'
  const annotator = await annotate(
    `<p>First  ${one},\n once.</p><x-a><template shadowrootmode="open"><p>${two}</p></template></x-a><p>${three}</p>`,
  )
  expect(texts(annotator)).toEqual([one, two, three])
  expect(annotator.references()[0]?.passage).toEqual({ text: `First ${one}, once.`, at: 6, end: 6 + one.length })
})

test('one long section is read in parts', async () => {
  const annotator = await annotate(`<pre>${`Nothing is cited in this line of text.\n`.repeat(6_000)}${symbol}\n</pre>`)
  expect(texts(annotator)).toEqual([symbol])
})

test.each(['p', 'pre'])('a sentence is in one part, wherever it stands in a long <%s>', async (name) => {
  const sentence = 'See article 9\nof the Optional Protocol on the sale of children, and art. 3 of it.\n'
  const filler = 'Nothing is cited in this line, which goes on and on.\n'
  for (let lines = 1_880; lines < 1_888; lines++) {
    const annotator = await annotate(`<${name}>${filler.repeat(lines)}${sentence}${filler.repeat(100)}</${name}>`)
    expect(texts(annotator)).toEqual(['article 9'])
    annotator.stop()
  }
})

test.each([
  ['edited', (text: Text) => text.replaceData(0, 0, `${other} `), [other, symbol, symbol]],
  ['shortened', (text: Text) => text.deleteData(0, text.length / 2), [symbol, symbol]],
  ['replaced', (text: Text) => text.replaceWith(other), [other, symbol]],
])('a long text that is %s while it is read', async (_how, change, expected) => {
  const filler = 'Nothing is cited in this line of text.\n'.repeat(40_000)
  document.body.innerHTML = `<pre>${filler}${symbol}\n</pre><p>${symbol}</p>`
  const text = document.querySelector('pre')?.firstChild as Text
  const { createAnnotator } = await import('../annotator')
  const annotator = createAnnotator({ document, recognise: readReferences })
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve))
  change(text)
  await expect.poll(() => texts(annotator)).toEqual(expected)
  annotator.stop()
})

test.each(['block', 'contents'])(
  'a form (%s) with fields named like properties of nodes is read like any other',
  async (display) => {
    const names = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'textContent',
      'shadowRoot',
      'localName',
      'nodeType',
      'getAttribute',
      'checkVisibility',
      'assignedNodes',
    ]
    const fields = names.map((name) => `<input name="${name}">`).join('')
    const images = ['createTreeWalker', 'createRange', 'documentElement', 'title', 'URL'].map(
      (name) => `<img name="${name}">`,
    )
    expect(await symbolsIn(`<form style="display:${display}">${fields}${symbol}</form>${images.join('')}`)).toEqual([
      symbol,
    ])
  },
)
