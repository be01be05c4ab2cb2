import { nameOf } from '../dom'

/** Tags that are blocks on nearly every page: where a style is worth asking for. */
const usualBlocks =
  /^(address|article|aside|blockquote|body|caption|center|d([dlt]|etails|ialog|iv)|f(ieldset|ig(caption|ure)|ooter|orm)|h[1-6r]|header|hgroup|li|main|menu|nav|ol|option|p|pre|search|section|summary|t([dhr]|able|body|foot|head)|ul)$/

export const isUsualBlock = (element: Element): boolean => usualBlocks.test(nameOf(element))
