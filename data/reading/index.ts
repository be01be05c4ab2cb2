export { readDocument } from './document'
export { readPage } from './page'
export { sourceText } from './source'
