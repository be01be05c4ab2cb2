export { provisionExists } from './instruments/exists'
export { mayCite } from './precheck'
export { parseProvision } from './provisions/search'
export { findReferences, readReferences } from './read'
export { canonicalSymbol } from './symbols/canonical'
export { decodeSymbol } from './symbols/decode'
export type {
  Established,
  Evidence,
  ProvisionReference,
  Reference,
  ReferenceContext,
  Span,
  SymbolReference,
} from './types'
