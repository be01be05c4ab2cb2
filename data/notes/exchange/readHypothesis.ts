import { z } from 'zod'
import type { Note } from '../../api'
import { cleanTags } from '../tags'
import { passage } from './readAnnotation'
import { timeOf } from './time'

/** One annotation of a Hypothesis export (https://h.readthedocs.io/en/latest/api-reference/): on a passage, or on a page as a whole. */
const hypothesisSchema = z.object({
  id: z.string().min(1),
  created: z.string().optional(),
  updated: z.string().optional(),
  uri: z.string(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  document: z.object({ title: z.array(z.string()).optional() }).optional(),
  target: z
    .array(
      z.object({ source: z.string().optional(), selector: z.array(z.looseObject({ type: z.string() })).optional() }),
    )
    .default([]),
})

/** An answer to another annotation becomes a note of its own on the same page. @throws ZodError with the fault's path. */
export function readHypothesis(value: unknown, now: string): Note {
  const read = hypothesisSchema.parse(value, { reportInput: true })
  const created = timeOf(read.created) ?? now
  return {
    id: `hypothesis:${read.id}`,
    target: passage(read.uri, read.document?.title?.[0] ?? '', read.target[0]?.selector ?? []),
    body: read.text,
    tags: cleanTags(read.tags),
    created,
    updated: timeOf(read.updated) ?? created,
    revision: 1,
  }
}
