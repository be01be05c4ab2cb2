import type { z } from 'zod'
import type { Placed, ShapeFault } from './faults'

type Issue = z.core.$ZodIssue

/** By what a schema wants; what is not named here is only said to be unfit. */
const wanted: Partial<Record<string, ShapeFault>> = {
  string: { says: 'no-text' },
  number: { says: 'no-number' },
  int: { says: 'no-number' },
  array: { says: 'no-list' },
  object: { says: 'no-object' },
}

/** The first thing that keeps a value from its schema. The schema was asked with `reportInput`. */
export function shapeFault({ issues: [issue] }: z.ZodError): Placed<ShapeFault> {
  return issue === undefined ? { path: [], says: 'unfit' } : { path: issue.path, ...faultOf(issue) }
}

function faultOf(issue: Issue): ShapeFault {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? { says: 'missing' } : (wanted[issue.expected] ?? { says: 'unfit' })
    case 'invalid_value':
      return { says: 'not-allowed', allowed: issue.values.map(String) }
    case 'unrecognized_keys':
      return { says: 'unknown-fields', fields: issue.keys.map((key) => key.slice(0, 40)) }
    case 'too_small':
      return { says: 'too-little' }
    case 'too_big':
      return { says: 'too-much' }
    default:
      return isShape(issue.message) ? { says: issue.message } : { says: 'unfit' }
  }
}

/** Where a format of our own is missed, the schema's message is the code. */
const isShape = (message: string): message is Formed => formed.some((one) => one === message)
const formed = ['no-date', 'no-address', 'no-state', 'no-provision', 'no-letter', 'sideless'] as const
type Formed = (typeof formed)[number]
