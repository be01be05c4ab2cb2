import {
  array,
  discriminatedUnion,
  int,
  literal,
  maxLength,
  minLength,
  nonnegative,
  object,
  enum as oneOf,
  optional,
  overwrite,
  string,
} from 'zod/mini'

/** What a page's process tells of references and noted passages. Page text passes through here, so every length has a cap. */

const word = string().check(minLength(1), maxLength(300))
const offset = int().check(nonnegative())
const span = { start: offset, end: offset }

export const reference = discriminatedUnion('kind', [
  object({
    ...span,
    kind: literal('symbol'),
    symbol: word,
    pinpoints: array(word).check(maxLength(1_000)),
    pinpointSpan: optional(object(span)),
    meant: optional(word),
  }),
  object({
    ...span,
    kind: literal('provision'),
    instrument: word,
    provisions: array(word).check(maxLength(1_000)),
    evidence: oneOf(['named', 'defined', 'anaphora', 'carried', 'page-title', 'page-symbol', 'page-url']),
    ambiguous: optional(array(word).check(maxLength(50))),
  }),
])

/** More than anyone reads. What stands behind is left out; the rest is told all the same. */
const longestList = 20_000

const excerpt = string().check(maxLength(5_000))

export const frameReport = object({
  // A page may give itself any title: a long one is cut, its references are listed all the same.
  title: string().check(overwrite((title) => title.slice(0, 2_000))),
  references: array(object({ id: word, reference, before: excerpt, printed: excerpt, after: excerpt })).check(
    overwrite((list) => list.slice(0, longestList)),
  ),
})

export const foundPassages = array(object({ id: word, how: oneOf(['exact', 'approximate', 'lost']) })).check(
  overwrite((list) => list.slice(0, longestList)),
)
