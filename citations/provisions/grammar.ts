import { below, beside, between } from './labels'
import { NUMBER_WORDS } from './languages'
import * as pattern from './patterns'

/** A stretch of folded text that cites articles of one instrument, whichever it is. */
export interface Citation {
  start: number
  end: number
  /** `[['3', '1', 'a'], ['4']]` */
  paths: string[][]
  /** Printed with full stops, "2.3", where a digit may stand for a letter. */
  dotted?: boolean
  /** Where the word "article" stands again: the part before ends, the part after starts, and the paths before it. */
  joints: { end: number; start: number; paths: number }[]
}

/** A citation taken apart where it says "article" again: "CRC article 34 and article 9 of the OPSC" cites two instruments. */
export function partsOf({ joints, paths, ...citation }: Citation): Citation[] {
  return [...joints, undefined].map((joint, at) => ({
    ...citation,
    start: joints[at - 1]?.start ?? citation.start,
    end: joint?.end ?? citation.end,
    paths: paths.slice(joints[at - 1]?.paths ?? 0, joint?.paths),
    joints: [],
  }))
}

/** A citation that lists more provisions than this is no citation. */
const MOST_PROVISIONS = 200

/** Reads the citation that begins at `start`, if one does. */
export function readCitation(text: string, start: number): Citation | null {
  const reader = new Reader(text, start)
  return reader.citation() ? reader.read(start) : null
}

/** Reads "9 (3)", "3.1.a" without the word "article", as typed into a search box. */
export function readBare(text: string, start: number): Citation | null {
  const reader = new Reader(text, start)
  return reader.bare() ? reader.read(start) : null
}

class Reader {
  private readonly paths: string[][] = []
  private readonly joints: Citation['joints'] = []
  dotted = false
  private at: number
  private readonly start: number
  private readonly text: string
  /** "article 12, paragraph 1," ends with its comma. */
  private closesWithComma = false
  /** Whether bare numbers that follow are more articles, or more paragraphs. */
  private several = false
  /** Whether the numbers of articles stand in brackets. */
  private enclosed = false
  private numbersAre: 'articles' | 'paragraphs' = 'articles'

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
    this.start = at
  }

  read(start: number): Citation {
    const end = this.closesWithComma && this.text[this.at] === ',' ? this.at + 1 : this.at
    return { start, end, paths: this.paths, dotted: this.dotted, joints: this.joints }
  }

  citation(): boolean {
    if (!this.prefixed() && !this.article()) return false
    this.rest()
    return true
  }

  bare(): boolean {
    const number = this.number()
    if (number === null) return false
    this.several = true
    this.paths.push([number])
    this.subdivisions()
    this.rest()
    return true
  }

  private eat(source: RegExp): RegExpExecArray | null {
    source.lastIndex = this.at
    const found = source.exec(this.text)
    if (found) this.at = source.lastIndex
    return found
  }

  private sees(source: RegExp): boolean {
    source.lastIndex = this.at
    return source.test(this.text)
  }

  /** Runs `read`; when it gives nothing, nothing has been read. */
  private attempt<T>(read: () => T | null | false): T | null {
    const at = this.at
    const result = read()
    if (result !== null && result !== false) return result
    this.at = at
    return null
  }

  private number(): string | null {
    const digits = this.eat(pattern.NUMBER)
    if (digits) return (digits[1] as string).replace(/^0+(?=\d)/, '') + (digits[2] ?? '')
    const word = this.eat(pattern.WORD)
    return word ? String(NUMBER_WORDS[word[1] as string]) : null
  }

  private articleNumber(): string | null {
    const number = this.number()
    if (number !== null) return number
    const bracketed = this.eat(pattern.NUMBER_IN_BRACKETS)
    if (bracketed) this.enclosed = true
    return bracketed?.[1] ?? null
  }

  /** "article 3 (1) (a)", "arts. 3". */
  private article(): boolean {
    return !!this.attempt(() => {
      const word = this.eat(pattern.ARTICLE)
      if (!word) return null
      const number = this.articleNumber()
      if (number === null || number === '0' || this.sees(pattern.AGE)) return null
      this.several = word[1] !== undefined
      this.numbersAre = 'articles'
      this.closesWithComma = false
      this.paths.push([number])
      const slashed = this.several ? this.eat(pattern.SLASHED_NUMBERS) : null
      for (const [more] of slashed?.[0].matchAll(/\d+/g) ?? []) this.paths.push([more])
      this.subdivisions()
      return true
    })
  }

  /** What follows the last path and divides it further. */
  private subdivisions(): void {
    for (;;) {
      const path = this.paths.at(-1) as string[]
      if (path.length > 6) return
      const commas = path.length === 1 && !this.several ? this.eat(pattern.COMMAS) : null
      if (commas) return this.replaceLast([...path, ...commas.slice(1).filter(Boolean)])
      const numbers = path.length === 1 ? this.eat(pattern.HALF_BRACKETED_NUMBERS) : null
      if (numbers) this.replaceLast(...(numbers[0].match(/\d/g) ?? []).map((number) => [...path, number]))
      const dotted = this.eat(pattern.DOTTED)
      if (dotted) this.dotted = true
      // "3.1.a)", but not the bracket that closes "(art. 3.1.a)".
      if (dotted && /[a-z]/.test(dotted[1] as string) && this.text[this.start - 1] !== '(') this.eat(pattern.CLOSING)
      const found = dotted ?? this.eat(pattern.BRACKETED) ?? this.eat(pattern.HALF_BRACKETED)
      if (found) {
        this.replaceLast(below(path, found[1] as string))
        continue
      }
      if (/^[ivx]+$/.test(path.at(-1) as string) && path.length > 2 && this.text[this.at - 1] === ')')
        this.bareLetters(path)
      if (!this.inBrackets(path) && !this.inWords(path)) return
    }
  }

  /** "(i)a", "(i) a-c", "(i) a. and b.": the letters below a roman numeral, without brackets. */
  private bareLetters(path: string[]): void {
    const first = this.eat(pattern.GLUED_LETTER) ?? this.eat(pattern.SPACED_LETTER)
    if (!first) return
    const paths = [[...path, first[1] as string]]
    for (;;) {
      const more = this.nextLetters(paths.at(-1) as string[])
      if (!more) break
      paths.push(...more)
    }
    this.eat(pattern.LETTER_STOP)
    this.replaceLast(...paths)
  }

  /** ", b", " and c", "-d": further on in the alphabet than the last. */
  private nextLetters(last: string[]): string[][] | null {
    return this.attempt(() => {
      const found = this.eat(pattern.MORE_LETTERS)
      const next = found && between(last, [...last.slice(0, -1), found[2] as string])
      return next && (found[1] ? next : next.slice(-1))
    })
  }

  /** "arts. 3", "art. 3, 4": articles go on after their paragraphs. */
  private lists(): boolean {
    return this.several || this.paths[0]?.[0] !== this.paths.at(-1)?.[0]
  }

  /** "article 9 (paragraph 2)": behind the bracket come articles again. */
  private inBrackets(path: string[]): boolean {
    const closed = this.attempt(() => this.eat(pattern.OPENING) && this.inWords(path) && this.eat(pattern.CLOSING))
    if (closed) this.numbersAre = 'articles'
    return !!closed
  }

  private replaceLast(...paths: string[][]): void {
    this.paths.splice(-1, 1, ...paths)
  }

  /** ", paragraph 1", ", eerste lid", ", subparagraph (c)". */
  private inWords(path: string[]): boolean {
    return !!this.attempt(() => {
      const comma = this.eat(pattern.COMMA) !== null
      if (!comma) this.eat(pattern.GAP)
      const labels = this.labels()
      if (!labels || this.sees(pattern.OF_ARTICLE)) return null
      this.replaceLast(...labels.paths.map((labelPath) => labelPath.reduce(below, path)))
      this.closesWithComma = comma
      this.numbersAre = labels.paragraphs && !this.lists() ? 'paragraphs' : 'articles'
      return true
    })
  }

  /** "paragraphs 1 and 2", "subparagraphs (b), (c) and (e)", "eerste lid": paths below some article. */
  private labels(ofArticle = false): { paths: string[][]; paragraphs: boolean } | null {
    return this.attempt(() => {
      const ordinal = this.eat(pattern.ORDINAL)
      if (ordinal) {
        const numbers = [ordinal]
        for (let more = this.moreWords(); more; more = this.moreWords()) numbers.push(more)
        this.eat(pattern.GAP)
        if (!this.eat(pattern.PARAGRAPH) && !this.eat(pattern.POINT)) return null
        return { paths: numbers.map((word) => [String(NUMBER_WORDS[word[1] as string])]), paragraphs: true }
      }
      const point = this.eat(pattern.POINT)
      const paragraph = point ? null : this.eat(pattern.PARAGRAPH)
      if (!point && !paragraph) return null
      const paths: string[][] = []
      const first = this.label(point !== null)
      if (!first) return null
      paths.push(first)
      this.moreLabels(
        paths,
        ofArticle || paragraph?.[1] !== undefined,
        point ? pattern.POINT : pattern.PARAGRAPH,
        ofArticle,
      )
      return { paths, paragraphs: point === null || /^\d/.test(first[0] as string) }
    })
  }

  /** "the third and fourth paragraphs" */
  private moreWords(): RegExpExecArray | null {
    return this.attempt(() => this.eat(pattern.LIST) && this.eat(pattern.ORDINAL))
  }

  private label(loose: boolean): string[] | null {
    const bracketed = this.eat(pattern.BRACKETED) ?? this.eat(pattern.HALF_BRACKETED)
    let path: string[]
    if (bracketed) path = below([], bracketed[1] as string)
    else {
      const number = this.number()
      if (number !== null) path = [number]
      else {
        const letter = loose ? this.eat(pattern.LOOSE_LETTER) : null
        if (!letter) return null
        path = below([], letter[1] as string)
      }
    }
    for (;;) {
      const found = this.eat(pattern.BRACKETED) ?? this.eat(pattern.HALF_BRACKETED)
      if (found) path = below(path, found[1] as string)
      else {
        const nested = this.attempt(() => {
          this.eat(pattern.GAP)
          return this.eat(pattern.POINT) ? this.label(true) : null
        })
        if (!nested) return path
        path = nested.reduce(below, path)
      }
    }
  }

  /** `word` may stand before each again: "paragraph 1 and paragraph 3 of article 4", where `ofArticle`. */
  private moreLabels(paths: string[][], numbers: boolean, word: RegExp, ofArticle: boolean): void {
    while (paths.length < MOST_PROVISIONS) {
      const more = this.attempt(() => {
        const last = paths.at(-1) as string[]
        // "let. a et b"
        const letters = /[a-g]/.test(this.text[this.at - 1] as string) ? this.nextLetters(last) : null
        if (letters) return letters
        if (this.lists() && this.sees(pattern.LIST_ANEW)) return null
        const range = this.eat(pattern.RANGE) !== null
        if (!range && !this.eat(pattern.LIST)) return null
        const again = this.attempt(() => {
          this.eat(pattern.AGAIN)
          return this.eat(word)
        })
        const bracketed = this.eat(pattern.BRACKETED) ?? this.eat(pattern.HALF_BRACKETED)
        const number = bracketed ? null : numbers || range || again ? this.number() : null
        if (!bracketed && number === null) return null
        if (number !== null && this.sees(pattern.NO_ARTICLE)) return null
        let next = bracketed ? beside(last, bracketed[1] as string, 0) : [number as string]
        if (range) return between(last, next)
        const { length } = next
        for (let found = this.eat(pattern.BRACKETED); found; found = this.eat(pattern.BRACKETED)) {
          next = below(next, found[1] as string)
        }
        // "párrafo 1, apartado a)" goes deeper, "and paragraph 2 of article 9" elsewhere.
        if (again && (length > last.length || (!ofArticle && this.sees(pattern.OF_ARTICLE)))) return null
        // "paragraphe 1, a)"
        if (bracketed && length > last.length) paths.pop()
        return [next]
      })
      if (!more) return
      paths.push(...more)
    }
  }

  /** "paragraph 5 of article 3", "subparagraph (a) of paragraph 1 of article 3". */
  private prefixed(): boolean {
    return !!this.attempt(() => {
      const groups: string[][][] = []
      for (;;) {
        const labels = this.labels(true)
        if (!labels) break
        groups.unshift(labels.paths)
        this.eat(pattern.OF)
        if (groups.length > 3) return null
      }
      if (groups.length === 0) return null
      const word = this.eat(pattern.ARTICLE)
      const number = word ? this.articleNumber() : null
      if (number === null) return null
      this.several = false
      this.numbersAre = 'articles'
      this.closesWithComma = false
      this.paths.push([number])
      // "subparagraph (b) of article 8 (1)": the article's own paragraph comes before the point.
      this.subdivisions()
      let paths = [this.paths.pop() as string[]]
      for (const group of groups) paths = paths.flatMap((path) => group.map((labels) => labels.reduce(below, path)))
      this.paths.push(...paths)
      return true
    })
  }

  /** The further members of the list. */
  private rest(): void {
    while (this.paths.length < MOST_PROVISIONS) {
      const more = this.attempt(() => {
        const last = this.paths.at(-1) as string[]
        const end = this.at
        const range = this.attempt(() => this.eat(pattern.RANGE) && this.member(last, true))
        if (range) return range
        if (this.several) this.eat(pattern.GLOSS)
        if (this.several && this.eat(pattern.SEMICOLON)) return this.plausibleMember() && this.member(last, false)
        if (!this.eat(pattern.TOGETHER) && !this.eat(pattern.LIST)) return null
        this.eat(pattern.EMPHASIS)
        const joint = { end, start: this.at, paths: this.paths.length }
        const again = this.attempt(() => {
          this.eat(pattern.AGAIN)
          joint.start = this.at
          return this.prefixed() || this.article()
        })
        if (!again) return this.member(last, false)
        return this.joints.push(joint) > 0
      })
      if (!more) return
    }
  }

  private member(last: string[], range: boolean): boolean {
    const enclosed = this.enclosed && this.several ? this.eat(pattern.NUMBER_IN_BRACKETS) : null
    if (enclosed) return this.add(last, [enclosed[1] as string], range)
    // "2 a) et c)": behind a letter only, for a number so closed closes somebody else's bracket.
    const labelled =
      this.eat(pattern.BRACKETED) ?? (/^[a-z]$/.test(last.at(-1) as string) ? this.eat(pattern.HALF_BRACKETED) : null)
    if (labelled) {
      const path = beside(last, labelled[1] as string, 1)
      // "3 (1), (a)"
      if (path.length > last.length && !range) this.paths.pop()
      return this.add(last, path, range)
    }
    const again = range && this.eat(pattern.ARTICLE) !== null
    if (again) this.several = true
    if (this.numbersAre === 'articles' && this.inWords([last[0] as string])) return true
    const number = this.number()
    if (number === null || this.sees(pattern.NO_ARTICLE)) return false
    if (this.numbersAre === 'paragraphs') {
      if (!this.several && !this.plausibleEnd()) return false
      return this.add(last, [last[0] as string, number], range)
    }
    if (!this.several && !range && !this.plausibleEnd()) return false
    this.closesWithComma = false
    // "3.1-3.5"
    const dotted = range && last.length === 2 && number === last[0] ? this.eat(pattern.DOTTED) : null
    if (dotted) return this.add(last, [number, dotted[1] as string], true)
    return this.add(last, range && !again && last.length === 2 ? [last[0] as string, number] : [number], range)
  }

  /** A number that nothing but its own brackets and the next sign follow. */
  private plausibleMember(): boolean {
    const at = this.at
    const plausible = this.number() !== null && this.plausibleEnd()
    this.at = at
    return plausible
  }

  private plausibleEnd(): boolean {
    const at = this.at
    while (this.eat(pattern.BRACKETED));
    const plausible = this.sees(pattern.CONTINUES)
    this.at = at
    return plausible
  }

  private add(last: string[], path: string[], range: boolean): boolean {
    if (!range) {
      this.paths.push(path)
      this.subdivisions()
      return true
    }
    const all = between(last, path)
    if (!all) return false
    this.paths.push(...all)
    return true
  }
}
