import { z } from 'zod'
import type { Note, NoteTarget } from '../../api'
import { longestTitle } from '../limits'
import { sourceSchema, targetSchema } from '../schema'
import { cleanTags } from '../tags'
import { idOf } from './annotations'
import { timeOf } from './time'

/** A W3C Web Annotation, ours or another program's: as much of the model as a note can hold. */

const textualBody = z.object({ type: z.string().optional(), value: z.string(), purpose: z.string().optional() })
const body = z.union([z.string(), textualBody, z.array(z.union([z.string(), textualBody]))])
const selector = z.looseObject({ type: z.string() })
const source = z.union([z.string(), z.looseObject({ id: z.string() })])
const target = z.looseObject({
  id: z.string().optional(),
  source: source.optional(),
  scope: source.optional(),
  selector: z.union([selector, z.array(selector)]).optional(),
  'glossator:about': z.unknown().optional(),
  'glossator:title': z.string().optional(),
})

const annotationSchema = z.object({
  id: z.string().min(1),
  created: z.string().optional(),
  modified: z.string().optional(),
  body: body.optional(),
  bodyValue: z.string().optional(),
  target: z.union([z.string(), target, z.array(z.union([z.string(), target])).min(1)]),
  'glossator:revision': z.int().positive().optional(),
  'glossator:deleted': z.string().optional(),
  'glossator:writtenOn': sourceSchema.optional(),
})

export const quoteSelector = z.object({
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
})
export const positionSelector = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** @throws ZodError with the fault's path. */
export function readAnnotation(value: unknown, now: string): Note {
  const read = annotationSchema.parse(value, { reportInput: true })
  const bodies = read.body === undefined ? [read.bodyValue ?? ''] : [read.body].flat()
  const texts = bodies.map((one) => (typeof one === 'string' ? { value: one, purpose: undefined } : one))
  const tags = texts.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value)
  const created = timeOf(read.created) ?? now
  const deleted = timeOf(read['glossator:deleted'])
  const writtenOn = read['glossator:writtenOn']
  return {
    id: idOf(read.id),
    target: readTarget([read.target].flat()[0]),
    body: texts
      .filter(({ purpose }) => purpose !== 'tagging')
      .map(({ value }) => value)
      .join('\n\n'),
    tags: cleanTags(tags),
    ...(writtenOn && { source: writtenOn }),
    created,
    updated: timeOf(read.modified) ?? created,
    ...(deleted !== undefined && { deleted }),
    revision: read['glossator:revision'] ?? 1,
  }
}

function readTarget(read: string | z.infer<typeof target> | undefined): NoteTarget {
  if (read === undefined || typeof read === 'string') return passage(read ?? '', '', [])
  if (read['glossator:about'] !== undefined) return targetSchema.parse(read['glossator:about'], { reportInput: true })
  const from = addressOf(read.source) ?? read.id ?? ''
  const page = addressOf(read.scope)
  const title = read['glossator:title'] ?? ''
  return passage(page ?? from, title, [read.selector ?? []].flat(), page === undefined ? undefined : from)
}

const addressOf = (of: z.infer<typeof source> | undefined) => (typeof of === 'object' ? of.id : of)

/** A passage of a page by its selectors, of which those by quote and by position are understood. */
export function passage(
  url: string,
  title: string,
  selectors: readonly { type: string }[],
  frame?: string,
): NoteTarget {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = positionSelector.safeParse(selectors.find(({ type }) => type === 'TextPositionSelector'))
  return targetSchema.parse({
    type: 'passage',
    url,
    title: title.slice(0, longestTitle),
    ...(frame !== undefined && { frame }),
    ...(quote && { quote: { ...quoteSelector.parse(quote), ...(position.success && { position: position.data }) } }),
  })
}
