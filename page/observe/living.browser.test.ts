import { describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { annotate, texts } from '../testing/annotate'

const symbol = (state: string) => `CRC/C/OPSC/${state}/CO/1`
const [albania, belgium, cuba] = [symbol('ALB'), symbol('BEL'), symbol('CUB')] as [string, string, string]
const title = 'the Optional Protocol on the sale of children, child prostitution and child pornography'

/** Waits until the references are these. */
async function becomes(annotator: Parameters<typeof texts>[0], expected: string[]): Promise<void> {
  await expect.poll(() => texts(annotator), { interval: 20 }).toEqual(expected)
}

const element = (selector: string) => document.querySelector(selector) as HTMLElement

describe('a page that changes', () => {
  test('appended, inserted and removed paragraphs', async () => {
    const annotator = await annotate(`<main><p id="b">${belgium}</p></main>`)
    element('main').insertAdjacentHTML('beforeend', `<p>${cuba}</p>`)
    element('main').insertAdjacentHTML('afterbegin', `<section><p>${albania}</p></section>`)
    await becomes(annotator, [albania, belgium, cuba])
    element('#b').remove()
    await becomes(annotator, [albania, cuba])
  })

  test('edited text', async () => {
    const annotator = await annotate(`<p>${albania}</p><p>${belgium}</p>`)
    ;(element('p').firstChild as Text).data = `Now it is ${cuba}`
    await becomes(annotator, [cuba, belgium])
  })

  test('an edit beside a reference leaves it as it was', async () => {
    const annotator = await annotate(`<p>${albania}</p><p>Elsewhere.</p>`)
    const [before] = annotator.references()
    element('p').append(' And more.')
    element('p:last-child').append(` ${belgium}`)
    await becomes(annotator, [albania, belgium])
    expect(annotator.references()[0]?.id).toBe(before?.id)
  })

  test('a reference put together from what was apart, and taken apart again', async () => {
    const annotator = await annotate('<p>CRC/C/OPSC/<b></b>/CO/1</p>')
    expect(texts(annotator)).not.toContain(albania)
    element('b').textContent = 'ALB'
    await becomes(annotator, [albania])
    element('b').innerHTML = '<div>a block</div>'
    await expect.poll(() => texts(annotator)).not.toContain(albania)
  })

  test('a block between two halves is removed', async () => {
    const annotator = await annotate('<div>CRC/C/OPSC/<hr>ALB/CO/1</div>')
    expect(texts(annotator)).not.toContain(albania)
    element('hr').remove()
    await becomes(annotator, [albania])
  })

  test('words removed from between comments, as frameworks mark their places', async () => {
    const annotator = await annotate(`<p>CRC/C/OPSC/<!-- -->X<!-- -->ALB/CO/1</p><p>${belgium}</p>`)
    expect(texts(annotator)).not.toContain(albania)
    element('p').childNodes[2]?.remove()
    await becomes(annotator, [albania, belgium])
  })

  test('a reference removed from between comments', async () => {
    const annotator = await annotate(`<p>See <!-- -->${albania}<!-- --> of it.</p><p>${belgium}</p>`)
    element('p').childNodes[2]?.remove()
    await becomes(annotator, [belgium])
  })

  test('markup that is parsed anew', async () => {
    const annotator = await annotate(`<main><p>${albania}</p></main>`)
    for (let i = 0; i < 5; i++) element('main').innerHTML = `<p>${belgium}</p><p>${cuba}</p>`
    await becomes(annotator, [belgium, cuba])
  })

  test('more changes at once than are followed one by one', async () => {
    const annotator = await annotate('<ul></ul>')
    for (let i = 0; i < 2_500; i++) element('ul').append(document.createElement('li'))
    element('ul').lastElementChild?.append(albania)
    await becomes(annotator, [albania])
  })

  test('a shadow root attached later, and what changes inside it', async () => {
    const annotator = await annotate('<p>Nothing.</p>')
    const host = document.createElement('x-late')
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = `<p>${albania}</p>`
    document.body.append(host)
    await becomes(annotator, [albania])
    root.innerHTML = `<p>${belgium}</p>`
    await becomes(annotator, [belgium])
    host.remove()
    await becomes(annotator, [])
  })

  test('a shadow root that has left the page is let go', async () => {
    const annotator = await annotate('<p>Nothing.</p>')
    const attach = () => {
      const root = document.body.appendChild(document.createElement('x-left')).attachShadow({ mode: 'open' })
      root.innerHTML = `<p>${albania}</p>`
      return new WeakRef(root)
    }
    const left = attach()
    await becomes(annotator, [albania])
    element('x-left').remove()
    await becomes(annotator, [])
    const isKept = async () => {
      await cdp().send('HeapProfiler.collectGarbage')
      return left.deref() !== undefined
    }
    await expect.poll(isKept).toBe(false)
  })

  test('a name that comes after the article settles it', async () => {
    const annotator = await annotate(`<p id="first">Nothing yet.</p><p>As article 9 (1) of the Protocol requires.</p>`)
    expect(texts(annotator)).toEqual([])
    element('#first').textContent = `${title} (hereinafter “the Protocol”) was adopted in 2000.`.replace(/^t/, 'T')
    await expect.poll(() => texts(annotator).join()).toContain('article 9 (1)')
  })
})

describe('text that is not shown is read once it is', () => {
  test.each([
    ['hidden', `<p id="t" hidden>${albania}</p>`, () => element('#t').removeAttribute('hidden')],
    ['display: none', `<p id="t" style="display:none">${albania}</p>`, () => element('#t').removeAttribute('style')],
    [
      'an outer element',
      `<div id="t" hidden><p><b>${albania}</b></p></div>`,
      () => element('#t').removeAttribute('hidden'),
    ],
    ['inline', `<p>See <span id="t" hidden>${albania}</span></p>`, () => element('#t').removeAttribute('hidden')],
    [
      'closed details',
      `<details id="t"><summary>More</summary><p>${albania}</p></details>`,
      () => element('#t').setAttribute('open', ''),
    ],
    [
      'closed details, bare text',
      `<details id="t"><summary>More</summary>${albania}</details>`,
      () => element('#t').setAttribute('open', ''),
    ],
    [
      'hidden until found',
      `<p id="t" hidden="until-found">${albania}</p>`,
      () => element('#t').removeAttribute('hidden'),
    ],
    [
      'contents that are not laid out',
      `<div id="t" style="content-visibility:hidden">${albania}</div>`,
      () => element('#t').removeAttribute('style'),
    ],
    ['a sheet', `<style id="t">p { display: none }</style><p>${albania}</p>`, () => element('#t').remove()],
    ['a dialog', `<dialog id="t"><p>${albania}</p></dialog>`, () => (element('#t') as HTMLDialogElement).showModal()],
  ])('%s', async (_name, html, show) => {
    const annotator = await annotate(html)
    expect(texts(annotator)).toEqual([])
    show()
    await becomes(annotator, [albania])
  })

  test.each(['<p hidden="until-found">', '<p style="content-visibility:hidden">'])(
    '%s asks for no reading',
    async (p) => {
      let looks = 0
      await annotate(`${p}${albania}</p>`, { isStopped: () => ++looks < 0 })
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(looks).toBe(1)
    },
  )

  test('and no longer listed when it is hidden again', async () => {
    const annotator = await annotate(`<p>${albania}</p><p>${belgium}</p>`)
    element('p').hidden = true
    expect(texts(annotator)).toEqual([belgium])
  })
})

test('a title that names the instrument settles what the page leaves open', async () => {
  const annotator = await annotate('<p>Article 9 is on prevention.</p>')
  expect(texts(annotator)).toEqual([])
  document.title = 'Optional Protocol on the sale of children, child prostitution and child pornography'
  await expect.poll(() => texts(annotator)).toEqual(['Article 9'])
})

test('stopping lets go of everything', async () => {
  const annotator = await annotate(`<p>${albania}</p>`)
  annotator.stop()
  expect(annotator.references()).toEqual([])
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('glossator'))).toEqual([])
  document.body.insertAdjacentHTML('beforeend', `<p>${belgium}</p>`)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(annotator.references()).toEqual([])
})
