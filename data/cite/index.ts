export { paragraphWords } from './paragraphs'
export { type Citation, escaped } from './pieces'
export { citeProvisions } from './provisions'
export { citeDocument } from './styles'
