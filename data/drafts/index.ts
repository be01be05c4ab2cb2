export { applyChange } from './change'
export { draftOf, packOf } from './draft'
export { splitPlaces } from './split'
