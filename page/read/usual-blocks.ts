import { nameOf } from '../dom'

/** Tags that are blocks on nearly every page: where a style is worth asking for. */
const usualBlocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

export const isUsualBlock = (element: Element): boolean => usualBlocks.has(nameOf(element))
