import { afterEach, expect, test } from 'vitest'
import { selectedPassage } from './selected'
import { readPageText } from './text'

afterEach(() => {
  getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

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
  const selected = selectedPassage(document)
  return selected && selected.text.slice(selected.span.start, selected.span.end)
}

test('the text of a page is that of its prose, and every span of it has its place', () => {
  put('<p>Article <b>3</b> of the <i>Protocol</i>.</p><script>"no prose"</script><p>The <span></span>Committee.</p>')
  const { text, rangeOf } = readPageText(document.body)
  expect(text).toBe('Article 3 of the Protocol.The Committee.')
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      expect(rangeOf(start, end).cloneContents().textContent?.replace('"no prose"', '')).toBe(text.slice(start, end))
    }
  }
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
