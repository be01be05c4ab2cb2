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
  /** What nobody foresaw: its cause is told with it. */
  | 'failed'

export class ReaderProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

/** What to tell of whatever went wrong; of what nobody foresaw, in the words of the fault. */
export const problemOf = (reason: unknown): { problem: Problem; cause?: string } =>
  reason instanceof ReaderProblem ? { problem: reason.problem } : { problem: 'failed', cause: String(reason) }
