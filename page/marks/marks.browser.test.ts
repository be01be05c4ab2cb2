import { afterEach, expect, test } from 'vitest'
import { selectedPassage } from './selected'
import { readPageText } from './text'

afterEach(() => {
  getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

/** What a browser tells extensions. */
const closed = new Map<Element, ShadowRoot>()
const rootOf = (element: Element) => element.shadowRoot ?? closed.get(element) ?? null
const shadow = (host: Element, mode: ShadowRootMode, html: string) => {
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  closed.set(host, root)
  return root
}
const put = (html: string) => {
  document.body.innerHTML = html
}
const at = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (found === null) throw new Error(selector)
  return found
}
const select = (start: Node, startOffset: number, end: Node, endOffset: number) =>
  getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset)
const words = () => {
  const selected = selectedPassage(document, rootOf)
  return selected && selected.text.slice(selected.span.start, selected.span.end)
}

test('the text of a page is that of its prose, and every span of it has its place', () => {
  put('<p>Article <b>3</b> of the <i>Protocol</i>.</p><script>"no prose"</script><p>The <span></span>Committee.</p>')
  const { text, rangesOf } = readPageText(document, rootOf)
  expect(text).toBe('Article 3 of the Protocol.The Committee.')
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const said = rangesOf(start, end).map((range) => range.cloneContents().textContent?.replace('"no prose"', ''))
      expect(said).toEqual([text.slice(start, end)])
    }
  }
})

test('where the page has changed since it was read, a span ends with what is left', () => {
  put('<p>Article three.</p>')
  const { rangesOf } = readPageText(document, rootOf)
  ;(at('p').firstChild as Text).data = 'Art'
  expect(rangesOf(1, 9).map(String)).toEqual(['rt'])
  expect(rangesOf(8, 13).map(String)).toEqual([''])
})

test('what is selected is read wherever the selection begins and ends', () => {
  put('<p id="a"> One <b>two</b> three. </p><script>0</script><p id="b">Four five.</p><p id="c"></p>')
  select(at('#a'), 1, at('#a'), 2)
  expect(words()).toBe('two')
  select(at('b').firstChild as Node, 1, at('#b').firstChild as Node, 4)
  expect(words()).toBe('wo three. Four')
  select(at('#b').firstChild as Node, 5, at('#c'), 0)
  expect(words()).toBe('five.')
  getSelection()?.selectAllChildren(document.body)
  expect(words()).toBe('One two three. Four five.')
})

test('a selection without words is none', () => {
  put('<p id="a">One</p> <p id="b"></p>')
  expect(words()).toBeNull()
  select(at('#a').firstChild as Node, 3, at('#b'), 0)
  expect(words()).toBeNull()
  select(at('#a').firstChild as Node, 1, at('#a').firstChild as Node, 1)
  expect(words()).toBeNull()
})

test('the text of shadow trees is read where they stand, and a span across their edges has a place in each tree', () => {
  put('<p>Before <x-open>slotted</x-open> between <span id="c"></span> after.</p>')
  shadow(at('x-open'), 'open', 'open [<slot></slot>] ')
  shadow(at('#c'), 'closed', '<b>clo</b>sed')
  const { text, rangesOf } = readPageText(document, rootOf)
  expect(text).toBe('Before open [] slotted between closed after.')
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const ranges = rangesOf(start, end)
      expect(ranges.map((range) => range.cloneContents().textContent).join('')).toBe(text.slice(start, end))
      const trees = ranges.map((range) => range.startContainer.getRootNode())
      expect(trees).toEqual(ranges.map((range) => range.endContainer.getRootNode()))
    }
  }
})

test.each(['open', 'closed'] as const)('what is selected inside a shadow tree is read (%s)', (mode) => {
  put('<p>Before.</p><div id="host"></div><p id="after">After.</p>')
  const root = shadow(at('#host'), mode, '<p>In the <b>shadow</b> tree.</p>')
  const [paragraph, bold] = [root.querySelector('p'), root.querySelector('b')] as [Element, Element]
  select(paragraph.firstChild as Node, 3, bold.firstChild as Node, 6)
  expect(words()).toBe('the shadow')
  select(paragraph, 1, paragraph, 3)
  expect(words()).toBe('shadow tree.')
  select(bold.firstChild as Node, 0, at('#after').firstChild as Node, 5)
  expect(words()).toMatch(/^shadow tree.\s*After$/)
})
