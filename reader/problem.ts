/** Why a document cannot be shown; the interface has a sentence for each. */
export type Problem =
  | 'empty'
  | 'large'
  /** It says it is of a kind we read, and is not. */
  | 'damaged'
  /** The password was not given. */
  | 'locked'
  /** A Word file that unpacks to more than any text has. */
  | 'bomb'
  /** Word before 2007, and other kinds we do not read. */
  | 'old-word'
  | 'unknown'
  /** The site did not give it, or is not to be reached. */
  | 'unreachable'
  /** The site wants a sign-in, or does not let us. */
  | 'refused'
  /** The site has nothing at the address. */
  | 'missing'
  /** The site gave a web page, to sign in or to say sorry, instead of the document. */
  | 'page'
  /** This computer is connected to nothing. */
  | 'offline'
  /** A file of this computer that the browser does not let us read. */
  | 'local'

export class ReaderProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

/** What to tell of a failure that nobody foresaw. */
export const problemOf = (reason: unknown): Problem => (reason instanceof ReaderProblem ? reason.problem : 'damaged')
