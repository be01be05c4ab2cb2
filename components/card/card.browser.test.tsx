import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CardContent } from '../../data/api'
import type { CardClient } from '../clients/card'
import { faults } from '../testing/axe'
import { memoryCardClient } from '../testing/clients'
import { article9, pinpoint, ranked, unknownSymbol } from '../testing/contents'
import { setMedia, themes } from '../testing/theme'
import { type CardProps, mountCard } from './mount'

let tidy: (() => void)[] = []
afterEach(async () => {
  for (const each of tidy) each()
  tidy = []
  await setMedia(null)
})

function show(content: CardProps['content'], part: Partial<CardClient> = {}, mode: ShadowRootMode = 'open') {
  const host = document.createElement('div')
  document.body.append(host)
  const shadow = host.attachShadow({ mode })
  const body = shadow.appendChild(document.createElement('div'))
  const { client, log } = memoryCardClient(part)
  const closed: string[] = []
  const pins: boolean[] = []
  const props: CardProps = {
    request: { reference: article9.reference, passage: { text: '', at: 0, end: 0 } },
    content,
    pinned: false,
    source: { url: 'https://news.example/story', title: 'A story', quote: 'article 9 (1)' },
    onPin: (pinned) => pins.push(pinned),
    onClose: () => closed.push('closed'),
    onPause: async () => undefined,
  }
  const card = mountCard(body, client, props)
  const unmount = () => {
    card.unmount()
    host.remove()
  }
  tidy.push(unmount)
  const text = () => shadow.querySelector('[role=dialog]')?.textContent ?? ''
  const button = (name: string) => {
    const found = [...shadow.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    )
    if (found === undefined) throw new Error(`No button “${name}”`)
    return found
  }
  return { shadow, card, props, log, closed, pins, text, button, unmount }
}

describe('what it shows', () => {
  test('concern and recommendation with their numbers, the symbol, the date, and why', async () => {
    const { text } = show(article9)
    await expect.poll(text).toContain('widespread commercial use of surrogacy')
    for (const part of [
      'OPSC, article 9 (1)',
      'Concern',
      'para. 24',
      'Recommendation',
      'para. 25',
      'Surrogate motherhood',
    ])
      expect(text()).toContain(part)
    expect(text()).toContain('Surrogate motherhood1 of 4United States · CRC/C/OPSC/USA/CO/3-4 · 2 June 2017')
    expect(text()).toContain('The heading of section V cites article 9 (1) and (2).')
    expect(text()).toContain('What article 9 requires')
    expect(text()).toContain('1 of 4')
  })

  test('a pair that may be none says so', async () => {
    const [first = ranked('24-25')] = article9.findings
    const doubted = { ...first, finding: { ...first.finding, doubtful: true as const } }
    const { text } = show({ ...article9, findings: [doubted] })
    await expect.poll(text).toContain('That the one answers the other was read by a rule, which can be wrong.')
  })

  test('a paragraph that welcomes first is shown from its concern on, and named whole when it is shown whole', async () => {
    const { concern } = ranked('19-20').finding
    const begins = { concern: concern?.lead.indexOf('However') ?? 0, recommendation: 0 }
    const { text, button } = show({ ...article9, findings: [ranked('19-20', { begins })] })
    await expect.poll(text).toContain('Concernpara. 19… However, the Committee is concerned that:')
    expect(text()).not.toContain('Note taken')
    button('Show all of paragraph 19').click()
    await expect.poll(text).toContain('Note takenConcernpara. 19The Committee notes')
  })

  test('where there is no room for its middle to scroll, all of it does, also a note that is being written', async () => {
    const { card, shadow, text, button } = show(article9)
    await expect.poll(text).toContain('para. 24')
    const [whole, body] = [shadow.querySelector('.card'), shadow.querySelector('.body')]
    const scrolls = (element: Element | null) => (element?.scrollHeight ?? 0) > (element?.clientHeight ?? 0)
    const inWhole = () => [scrolls(whole), scrolls(body)]
    card.limit(300)
    expect(inWhole()).toEqual([false, true])
    button('Note').click()
    await expect.poll(inWhole).toEqual([true, false])
    button('Note').click()
    await expect.poll(inWhole).toEqual([false, true])
    card.limit(150)
    expect(inWhole()).toEqual([true, false])
  })

  test('previous and next go through the findings in their order', async () => {
    const { text, button } = show(article9)
    await expect.poll(text).toContain('1 of 4')
    expect(button('Previous finding').disabled).toBe(true)
    button('Next finding').click()
    await expect.poll(text).toContain('2 of 4')
    expect(text()).toContain('para. 19')
  })

  test('a long paragraph is folded at an item and opens whole', async () => {
    const { text, button } = show({ ...article9, findings: article9.findings.slice(1) })
    await expect.poll(text).toContain('para. 19')
    expect(text()).not.toContain('adolescent girls and “in-system” children, remain insufficient.')
    button('Show all of paragraph 19').click()
    await expect.poll(text).toContain('adolescent girls and “in-system” children, remain insufficient.')
  })

  test('a pinpointed item is shown, marked, and its paragraph comes first', async () => {
    const { shadow, text } = show(pinpoint)
    await expect.poll(text).toContain('Consider ratifying International Labour Organization')
    expect(shadow.querySelector('[data-cited]')?.textContent).toContain('(g)')
    expect(text().indexOf('para. 22')).toBeLessThan(text().indexOf('para. 21'))
  })

  test('a symbol the library does not hold is decoded, with the official document', async () => {
    const { shadow, text } = show(unknownSymbol)
    await expect.poll(text).toContain('Replies to the list of issues')
    expect(text()).toContain('Nepal')
    const link = shadow.querySelector<HTMLAnchorElement>('a.button')
    expect(link?.href).toBe('https://undocs.org/en/CEDAW/C/NPL/Q/6/Add.1')
    expect(link?.rel).toBe('noreferrer')
  })

  test('an address that is no web address is not linked', async () => {
    const { shadow, text } = show({ ...unknownSymbol, officialUrl: 'javascript:alert(1)' })
    await expect.poll(text).toContain('Official text')
    expect(shadow.querySelector('a')).toBeNull()
  })

  test('text that looks like markup stays text', async () => {
    const { shadow, text } = show({ ...unknownSymbol, title: '<img src=x onerror=alert(1)>' })
    await expect.poll(text).toContain('<img src=x')
    expect(shadow.querySelector('img')).toBeNull()
  })

  test('a failure says what to do, and trying again brings the card', async () => {
    const { text, button } = show(Promise.reject(new Error('asleep')))
    await expect.poll(text).toContain('The library did not answer.')
    button('Try again').click()
    await expect.poll(text).toContain('widespread commercial use of surrogacy')
  })

  test('other content makes it another card, at its first finding', async () => {
    const { text, button, card, props } = show(article9)
    await expect.poll(text).toContain('1 of 4')
    button('Next finding').click()
    await expect.poll(text).toContain('2 of 4')
    card.update({ ...props, content: { ...article9, title: 'OPSC, article 9' } })
    await expect.poll(text).toContain('1 of 4')
  })

  test('an answer that comes after its card was replaced is dropped', async () => {
    let answer: (content: CardContent) => void = () => undefined
    const late = new Promise<CardContent>((resolve) => {
      answer = resolve
    })
    const { text, card, props } = show(late)
    card.update({ ...props, content: unknownSymbol })
    await expect.poll(text).toContain('Nepal')
    answer(article9)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(text()).toContain('Nepal')
    expect(text()).not.toContain('surrogacy')
  })
})

describe('what one can do', () => {
  test('copying says so', async () => {
    const { button, text, log } = show(article9)
    await expect.poll(text).toContain('Copy citation')
    button('Copy citation').click()
    await expect.poll(text).toContain('Copied')
    expect(log.copied[0]?.text).toBe('CRC/C/OPSC/USA/CO/3-4, paras. 24, 25.')
  })

  test('the panel opens on the finding shown', async () => {
    const { button, text, log } = show(article9)
    await expect.poll(text).toContain('1 of 4')
    button('Next finding').click()
    await expect.poll(text).toContain('2 of 4')
    button('Side panel').click()
    expect(log.opened).toEqual([{ name: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#19-20' }])
  })

  test('a panel that could not be opened is told of', async () => {
    const { button, text } = show(article9, { openPanel: () => Promise.reject(new Error('no window')) })
    await expect.poll(text).toContain('Side panel')
    button('Side panel').click()
    await expect.poll(text).toContain('That did not work.')
  })

  test('a note keeps its text exactly, its finding and the page, and pins the card', async () => {
    const { button, text, log, pins, shadow } = show(article9)
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    expect(pins).toEqual([true])
    const field = shadow.querySelector('textarea')
    if (field) await userEvent.fill(field, 'Compare שלום 👩‍👧')
    button('Save note').click()
    await expect.poll(text).toContain('Note saved')
    expect(log.saved).toEqual([
      {
        target: { type: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' },
        body: 'Compare שלום 👩‍👧',
        source: { url: 'https://news.example/story', title: 'A story', quote: 'article 9 (1)' },
      },
    ])
  })

  test('a note stays with the finding it was begun on when the card is turned, and its field names it', async () => {
    const { button, text, log, shadow } = show(article9)
    await expect.poll(text).toContain('Note')
    const described = () => {
      const about = shadow.querySelector('textarea')?.getAttribute('aria-describedby')
      return about && shadow.getElementById(about)?.textContent
    }
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    button('Next finding').click()
    await expect.poll(described).toContain('paras. 19–20')
    button('Previous finding').click()
    await expect.poll(described).toContain('paras. 24–25')
    const field = shadow.querySelector('textarea')
    if (field) await userEvent.fill(field, 'on surrogacy')
    button('Next finding').click()
    await expect.poll(text).toContain('2 of 4')
    expect(described()).toContain('paras. 24–25')
    button('Save note').click()
    await expect
      .poll(() => log.saved.map(({ target }) => target))
      .toEqual([{ type: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' }])
  })

  test('to continue in the side panel stores no note without words, but opens where it is written', async () => {
    const { button, text, log, shadow } = show(article9)
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    button('Continue in side panel').click()
    expect(log.continued).toEqual([])
    expect(log.opened).toEqual([{ name: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25', compose: true }])
  })

  test('a note that could not be saved stays in the field', async () => {
    const { button, text, shadow } = show(article9, { saveNote: () => Promise.reject(new Error('full')) })
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('kept')
    button('Save note').click()
    await expect.poll(text).toContain('The note was not saved.')
    expect(shadow.querySelector('textarea')?.value).toBe('kept')
  })

  test('what is typed while a note is being stored is in no note, and not in the field either', async () => {
    let stored = () => {}
    const { button, text, shadow, log } = show(article9, {
      saveNote: async (draft) => {
        log.saved.push(draft)
        await new Promise<void>((resolve) => (stored = resolve))
        return { ...draft, tags: [], id: '', created: '', updated: '', revision: 1 }
      },
    })
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('kept{Control>}{Enter}{/Control} lost')
    expect(shadow.querySelector('textarea')?.value).toBe('kept')
    stored()
    await expect.poll(text).toContain('Note saved')
    expect(log.saved.map(({ body }) => body)).toEqual(['kept'])
    expect(shadow.activeElement).toBe(button('Note'))
  })

  test('a note that could not be kept as the card was left is shown again, and still to be kept', async () => {
    let full = true
    const { button, card, text, shadow } = show(article9, {
      saveNote: async (draft) => {
        if (full) throw new Error('full')
        return { ...draft, tags: [], id: '', created: '', updated: '', revision: 1 }
      },
    })
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('kept{Escape}')
    expect(await card.keep()).toBe(false)
    await expect.poll(text).toContain('The note was not saved.')
    expect(shadow.querySelector('textarea')?.value).toBe('kept')
    expect(card.hasUnsaved()).toBe(true)
    full = false
    expect(await card.keep()).toBe(true)
    await expect.poll(() => card.hasUnsaved()).toBe(false)
  })

  test('a note that nobody says is stored is given back to the reader after a while', async () => {
    const { button, card, text, shadow } = show(article9, { saveNote: () => new Promise(() => {}) })
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('kept')
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const keeping = card.keep()
    vi.runAllTimers()
    vi.useRealTimers()
    expect(await keeping).toBe(false)
    await expect.poll(text).toContain('The note was not saved.')
    await expect.poll(() => shadow.querySelector('textarea')?.readOnly).toBe(false)
  })

  test('a card that is taken away saves the note being written', async () => {
    const { button, text, log, shadow, unmount } = show(article9)
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('half a thought')
    unmount()
    await expect.poll(() => log.saved.map(({ body }) => body)).toEqual(['half a thought'])
  })

  test('a page that comes back as it was left has the note saved, and no words in the field', async () => {
    const { button, card, text, shadow, log } = show(article9)
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('half a thought')
    for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
    await expect.poll(text).toContain('Note saved')
    expect(card.hasUnsaved()).toBe(false)
    // Sent as it went and as it came back: to whoever stores them, one and the same note.
    const [left, back] = log.saved
    expect(log.saved).toHaveLength(2)
    expect(left?.body).toBe('half a thought')
    expect(back).toEqual(left)
  })
})

describe('keys', () => {
  test('Escape leaves the note first, then the card, and the text is still there', async () => {
    const { button, card, closed, text, shadow } = show(article9)
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('draft{Escape}')
    await expect.poll(() => shadow.querySelector('textarea')).toBeNull()
    expect(closed).toEqual([])
    expect(shadow.activeElement).toBe(button('Note'))
    card.focus()
    await userEvent.keyboard('{Escape}')
    expect(closed).toEqual(['closed'])
    button('Note').click()
    await expect.poll(() => shadow.querySelector('textarea')?.value).toBe('draft')
  })

  test.each(['open', 'closed'] as const)('the page hears nothing typed in a card with %s root', async (mode) => {
    const heard: string[] = []
    const listen = (event: Event) => heard.push(event.type)
    const types = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'paste']
    for (const type of types) {
      document.addEventListener(type, listen, true)
      document.addEventListener(type, listen)
    }
    const { button, shadow, text, log } = show(article9, {}, mode)
    await expect.poll(text).toContain('Note')
    button('Note').click()
    await expect.poll(() => shadow.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('j/k?{Backspace}{Control>}a{/Control}{Control>}c{/Control}')
    expect(shadow.querySelector('textarea')?.value).toBe('j/k')
    button('Save note').click()
    await expect.poll(() => log.saved[0]?.body).toBe('j/k')
    expect(heard).toEqual([])
    for (const type of types) {
      document.removeEventListener(type, listen, true)
      document.removeEventListener(type, listen)
    }
  })

  test('a copy by command is filled by whoever started it, and the page still hears nothing', async () => {
    const heard: string[] = []
    const listen = (event: Event) => heard.push(event.type)
    document.addEventListener('copy', listen, true)
    const { button, text } = show(article9, {
      copy: async (clipping) => {
        const fill = (event: ClipboardEvent) => {
          event.preventDefault()
          event.clipboardData?.setData('text/plain', clipping.text)
          heard.push(`filled with ${event.clipboardData?.getData('text/plain')}`)
        }
        addEventListener('copy', fill, { capture: true, once: true })
        document.execCommand('copy')
      },
    })
    await expect.poll(text).toContain('Copy citation')
    await userEvent.click(button('Copy citation'))
    await expect.poll(text).toContain('Copied')
    expect(heard).toEqual(['filled with CRC/C/OPSC/USA/CO/3-4, paras. 24, 25.'])
    document.removeEventListener('copy', listen, true)
  })

  test('the focus goes in at once, also while the answer is on its way', async () => {
    const { card, shadow } = show(new Promise<CardContent>(() => undefined))
    card.focus()
    expect(shadow.activeElement?.getAttribute('role')).toBe('dialog')
  })

  test('Tab goes through every control', async () => {
    const { card, shadow, text } = show(article9)
    await expect.poll(text).toContain('1 of 4')
    card.focus()
    const names: string[] = []
    for (let step = 0; step < 12; step++) {
      await userEvent.keyboard('{Tab}')
      const at = shadow.activeElement
      names.push(at?.getAttribute('aria-label') ?? at?.textContent ?? '')
    }
    for (const name of ['Keep open', 'Close', 'Next finding', 'Note', 'Copy citation', 'Side panel'])
      expect(names).toContain(name)
    expect(names.some((name) => name.startsWith('Official text'))).toBe(true)
  })
})

describe('accessibility', () => {
  const contents: [string, () => CardProps['content']][] = [
    ['a finding', () => article9],
    ['a pinpoint', () => pinpoint],
    ['a decoded symbol', () => unknownSymbol],
  ]
  for (const theme of themes) {
    for (const [name, content] of contents) {
      test(`axe finds no fault in ${name}, ${theme}`, async () => {
        await setMedia({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' })
        const { shadow, text, button } = show(content())
        await expect.poll(text).not.toBe('')
        await expect.poll(() => shadow.querySelector('.head') !== null).toBe(true)
        button('Note').click()
        await expect.poll(() => shadow.querySelector('textarea') !== null).toBe(true)
        expect(await faults(shadow)).toEqual([])
      })
    }

    test(`axe finds no fault in a failure, ${theme}`, async () => {
      await setMedia({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' })
      const { shadow, text } = show(Promise.reject(new Error('asleep')))
      await expect.poll(text).toContain('Try again')
      expect(await faults(shadow)).toEqual([])
    })
  }

  test('it is a named dialog, and the reference is announced once it is there', async () => {
    const { shadow, text } = show(article9)
    await expect.poll(text).toContain('1 of 4')
    const dialog = shadow.querySelector('[role=dialog]')
    const title = shadow.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')
    expect(title?.textContent).toContain('OPSC, article 9 (1)')
    await expect
      .poll(() => [...shadow.querySelectorAll('output')].map((each) => each.textContent))
      .toContain('OPSC, article 9 (1) · Prevention and recovery. 4 findings.')
  })

  test('one polite announcement a reference, and one a move: no fragment besides', async () => {
    let answer: (content: CardContent) => void = () => undefined
    const { shadow, text, button } = show(new Promise<CardContent>((resolve) => (answer = resolve)))
    const live = 'output, [aria-live], [role=status], [role=alert], [role=log]'
    const heard: string[] = []
    const listen = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live)
        if (region) heard.push(region.textContent)
        // A region that comes with words in it is read out by some.
        for (const node of addedNodes) {
          if (node instanceof Element) for (const late of node.querySelectorAll(live)) heard.push(late.textContent)
        }
      }
    })
    listen.observe(shadow, { childList: true, subtree: true, characterData: true })
    await expect.poll(text).toContain('Looking it up')
    answer(article9)
    await expect.poll(text).toContain('1 of 4')
    await expect
      .poll(() => heard.filter((words) => words !== ''))
      .toEqual(['OPSC, article 9 (1) · Prevention and recovery. 4 findings.'])
    button('Next finding').click()
    await expect.poll(() => heard.filter((words) => words !== '').slice(1)).toEqual(['2 of 4'])
    listen.disconnect()
  })

  test('every control is at least 24 pixels each way', async () => {
    const { shadow, text } = show(pinpoint)
    await expect.poll(text).toContain('para. 22')
    const small = [...shadow.querySelectorAll('button, a, summary')].filter((each) => {
      const { width, height } = each.getBoundingClientRect()
      return width < 24 || height < 24
    })
    expect(small.map((each) => each.outerHTML)).toEqual([])
  })
})

describe('being left alone', () => {
  test('has three ways, and says the way back', async () => {
    const { card, props, button, text } = show(article9)
    const asked: string[] = []
    card.update({ ...props, onPause: async (pause) => void asked.push(pause) })
    await expect.poll(() => button('Pause')).toBeDefined()
    button('Pause').click()
    await expect.poll(text).toContain('Turn it on again with the button in the toolbar.')
    for (const name of ['Off for ten minutes', 'Off for this page', 'Off for this site']) button(name).click()
    expect(asked).toEqual(['ten-minutes', 'page', 'site'])
  })

  test.each(themes)('says so when it could not be done, and stays: %s', async (theme) => {
    await setMedia({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' })
    const { card, props, button, shadow } = show(article9)
    card.update({ ...props, onPause: () => Promise.reject(new Error('No one there.')) })
    await expect.poll(() => button('Pause')).toBeDefined()
    button('Pause').click()
    await expect.poll(() => button('Off for this site')).toBeDefined()
    button('Off for this site').click()
    await expect.poll(() => shadow.querySelector('[role=alert]')?.textContent).toContain('Nothing was switched')
    expect(await faults(shadow)).toEqual([])
  })
})
