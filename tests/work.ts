/** Counts work without a clock: each call of a method that reads strings, and how many characters it goes through. */
export interface Count {
  /** The work of a piece of code. */
  of(code: () => unknown): number
  /** Puts the methods back. */
  stop(): void
}

type Method = (this: unknown, ...given: unknown[]) => unknown
type Cost = (self: string, given: unknown[], result: unknown) => number

const from = (given: unknown) => Number(given ?? 0)
const found: Cost = (self, [, start], result) => (Number(result) < 0 ? self.length : Number(result)) - from(start)
const sought: Cost = (self, [, start], result) => (result === true ? 0 : self.length - from(start))
const backwards: Cost = (self, [, start], result) => Math.min(from(start ?? self.length), self.length) - Number(result)
const whole: Cost = (self) => self.length
const made: Cost = (_, __, result) => String(result).length
const one: Cost = () => 0

const STRING: Record<string, Cost> = {
  charCodeAt: one,
  charAt: one,
  at: one,
  startsWith: one,
  endsWith: one,
  indexOf: found,
  lastIndexOf: backwards,
  includes: sought,
  slice: made,
  substring: made,
  toLowerCase: whole,
  normalize: whole,
  trim: whole,
  trimEnd: whole,
  split: whole,
  replace: whole,
  replaceAll: whole,
}
const ARRAY: Record<string, Cost> = {
  find: whole,
  findIndex: whole,
  findLast: whole,
  filter: whole,
  map: whole,
  sort: whole,
}

/** What an expression goes through: to its match or, unless it may match in one place only, to the end. */
function readByExpression(self: RegExp, text: string, start: number, match: RegExpExecArray | null): number {
  if (match) return match.index + match[0].length - start
  return self.sticky ? 0 : text.length - start
}

/** Counts from now on until it is stopped. */
export function countWork(): Count {
  let work = 0
  const restore: (() => void)[] = []
  function replace(owner: object, name: string, wrap: (original: Method) => Method): void {
    const original = Reflect.get(owner, name) as Method
    const put = (value: Method) => Object.defineProperty(owner, name, { value, writable: true, configurable: true })
    put(wrap(original))
    restore.push(() => put(original))
  }
  const counted =
    (cost: Cost) =>
    (original: Method): Method =>
      function (...given) {
        const result = Reflect.apply(original, this, given)
        work += 1 + Math.max(0, cost(this as string, given, result))
        return result
      }
  for (const [name, cost] of Object.entries(STRING)) replace(String.prototype, name, counted(cost))
  for (const [name, cost] of Object.entries(ARRAY)) replace(Array.prototype, name, counted(cost))
  // Whatever an expression is asked by, it is this that answers.
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: unknown, text) {
        const self = this as RegExp
        const start = self.global || self.sticky ? self.lastIndex : 0
        const match = Reflect.apply(original, self, [text]) as RegExpExecArray | null
        work += 1 + Math.max(0, readByExpression(self, String(text), start, match))
        return match
      },
  )
  return {
    of(code) {
      const before = work
      code()
      return work - before
    },
    stop() {
      for (const put of restore) put()
    },
  }
}
