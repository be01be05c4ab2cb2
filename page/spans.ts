import type { Reference, Span } from '../citations/types'
import { painting } from './limits'

/** What a sentence puts around a reference and is no part of it. A closing bracket belongs to "9 (1)" when its opening one does. */
const opening = /^[\s"'“‘«„([{]+/
const closing = /[\s"'”’»,;:.!?…]+$/

/** The parts of the text to underline: the reference without the punctuation around it, and its pinpoint. */
export function paintedSpans(text: string, reference: Reference): Span[] {
  const main = trimSpan(text, reference)
  const pinpoint = reference.kind === 'symbol' ? reference.pinpointSpan : undefined
  if (!pinpoint) return [main]
  const [first, second] = [main, trimSpan(text, pinpoint)].sort((a, b) => a.start - b.start) as [Span, Span]
  const gap = text.slice(first.end, second.start)
  if (gap.length <= painting.bridge && !gap.includes('\n')) return [{ start: first.start, end: second.end }]
  return [first, second]
}

export function trimSpan(text: string, { start, end }: Span): Span {
  const whole = text.slice(start, end)
  const lead = opening.exec(whole)?.[0].length ?? 0
  const rest = whole.slice(lead)
  const kept = dropUnopened(rest.replace(closing, ''))
  return kept === '' ? { start, end } : { start: start + lead, end: start + lead + kept.length }
}

function dropUnopened(text: string): string {
  const unopened = text.endsWith(')') && count(text, ')') > count(text, '(')
  return unopened ? text.slice(0, -1).replace(closing, '') : text
}

const count = (text: string, sign: string): number => text.split(sign).length - 1
