import { actors } from './actors'
import { acts } from './acts'
import { adoption } from './adoption'
import { awareness } from './awareness'
import { childLabour } from './childLabour'
import { cooperation } from './cooperation'
import { criminalLaw } from './criminalLaw'
import { dataCollection } from './dataCollection'
import type { Entry } from './entry'
import { frenchAndSpanish } from './frenchAndSpanish'
import { migration } from './migration'
import { policy } from './policy'
import { prevention } from './prevention'
import { proceedings } from './proceedings'
import { reporting } from './reporting'
import { sexualExploitation } from './sexualExploitation'
import { victims } from './victims'

export type { Entry }

/** By theme, in the order of a committee's document. */
export const thesaurus: Entry[] = [
  ...reporting,
  ...actors,
  ...dataCollection,
  ...policy,
  ...awareness,
  ...prevention,
  ...sexualExploitation,
  ...childLabour,
  ...adoption,
  ...criminalLaw,
  ...victims,
  ...migration,
  ...proceedings,
  ...cooperation,
  ...acts,
  ...frenchAndSpanish,
]
