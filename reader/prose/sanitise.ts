import DOMPurify, { type Config } from 'dompurify'

/** In front of every id of the document: none is taken for one of the page around it. */
export const prefix = 'in-document-'

const acting = ['form', 'input', 'button', 'textarea', 'select', 'option', 'label', 'fieldset', 'dialog', 'marquee']
const embedding = ['style', 'link', 'audio', 'video', 'source', 'track', 'picture', 'map', 'area', 'canvas']

/** Text and its structure. Whatever acts, asks, embeds or styles is left out; the page's policy stops it once more. */
const rules: Config = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [...acting, ...embedding],
  FORBID_ATTR: ['style', 'class', 'srcset', 'background', 'contenteditable', 'autofocus', 'tabindex', 'popover'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
}

/**
 * The body of an HTML document as nodes that run nothing, fetch nothing and lead nowhere unasked.
 * @param base the address that relative links are relative to; without one they lead nowhere
 */
export function sanitise(html: string, base: string | null): DocumentFragment {
  const purify = DOMPurify(window)
  purify.addHook('afterSanitizeAttributes', (element) => {
    const name = element.nodeName.toLowerCase()
    // As older pages name their places.
    const id = element.id || (name === 'a' && element.getAttribute('name'))
    if (id) element.id = prefix + id
    element.removeAttribute('name')
    if (name === 'a') settleLink(element, base)
    if (name === 'img') settlePicture(element)
  })
  return purify.sanitize(html, { ...rules, RETURN_DOM_FRAGMENT: true })
}

function settleLink(link: Element, base: string | null): void {
  const href = link.getAttribute('href') ?? ''
  link.removeAttribute('target')
  if (href.startsWith('#')) {
    link.setAttribute('href', `#${prefix}${href.slice(1)}`)
    return
  }
  const address = URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null
  if (address === null || !/^(?:https?|mailto):$/.test(address.protocol)) link.removeAttribute('href')
  else {
    link.setAttribute('href', address.href)
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer nofollow')
  }
}

/** Pictures inside the document are shown; of others their words, since fetching one tells its site who reads. */
function settlePicture(picture: Element): void {
  if (/^data:image\/(?:png|jpeg|gif|webp|bmp);/i.test(picture.getAttribute('src') ?? '')) return
  const words = picture.getAttribute('alt') ?? ''
  picture.replaceWith(words === '' ? '' : `[${words}]`)
}
