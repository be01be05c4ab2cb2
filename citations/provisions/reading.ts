import { here } from '../around'

/** Where the word "article" stands again: the part before ends, the part after starts, and the paths before it. */
export interface Joint {
  end: number
  start: number
  paths: number
}

/** How what follows is to be read. Never changed in place, so that it can be gone back to. */
interface Mode {
  /** What bare numbers that follow are. */
  numbersAre: 'articles' | 'paragraphs'
  /** Whether several are promised: "articles", "arts." */
  several: boolean
  /** Whether the numbers of articles stand in brackets. */
  enclosed: boolean
  /** Printed with full stops, "2.3", where a digit may stand for a letter. */
  dotted: boolean
  /** Numbered in words or in Roman, as other things are too: "the tenth article". */
  worded: boolean
  /** "article 12, paragraph 1," ends with its comma. */
  closesWithComma: boolean
}

/** How far a citation has been read, and what it cites so far. */
export class Reading {
  readonly text: string
  readonly start: number
  at: number
  /** `[['3', '1', 'a'], ['4']]`. A new array each time, as are the joints. */
  paths: readonly string[][] = []
  joints: readonly Joint[] = []
  mode: Mode = {
    numbersAre: 'articles',
    several: false,
    enclosed: false,
    dotted: false,
    worded: false,
    closesWithComma: false,
  }

  constructor(text: string, at: number) {
    this.text = text
    this.start = at
    this.at = at
  }

  /** Moves past a sticky pattern, if it matches here. */
  eat(pattern: RegExp): RegExpExecArray | null {
    const found = here(pattern, this.text, this.at)
    if (found) this.at = pattern.lastIndex
    return found
  }

  sees(pattern: RegExp): boolean {
    return !!here(pattern, this.text, this.at)
  }

  /** Runs `read`; when it gives nothing, nothing has been read. */
  attempt<T>(read: () => T | null | false): T | null {
    const { at, paths, joints, mode } = this
    const result = read()
    if (result !== null && result !== false) return result
    this.at = at
    this.paths = paths
    this.joints = joints
    this.mode = mode
    return null
  }

  /** Whether `read`, which does nothing but move on, would succeed here. */
  promises(read: () => boolean): boolean {
    const { at } = this
    const promised = read()
    this.at = at
    return promised
  }

  set(mode: Partial<Mode>): void {
    this.mode = { ...this.mode, ...mode }
  }

  get last(): string[] {
    return this.paths.at(-1) as string[]
  }

  push(...paths: string[][]): void {
    this.paths = [...this.paths, ...paths]
  }

  pop(): void {
    this.paths = this.paths.slice(0, -1)
  }

  replaceLast(...paths: string[][]): void {
    this.pop()
    this.push(...paths)
  }

  /** Whether it has a line of its own: "Article 2", and "(a)" begins the next. */
  endsLine(): boolean {
    const { text, start, at } = this
    return text[at] === '\n' && (start === 0 || text[start - 1] === '\n')
  }

  /** "arts. 3", "art. 3, 4": articles go on after their paragraphs. */
  lists(): boolean {
    return this.mode.several || this.paths[0]?.[0] !== this.paths.at(-1)?.[0]
  }
}
