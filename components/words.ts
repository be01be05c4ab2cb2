/** Every word of the interface, in the reader's language. */
export { exportWords } from './words/exported'
export { day, either, list, megabytes, moment, number, time, wholeMegabytes } from './words/formats'
export { paragraphs, paragraphsOf, provisionNumber, range } from './words/paragraphs'
export {
  articleSummary,
  articleTitle,
  cardTitle,
  misprintWords,
  partWords,
  provisionsWords,
  symbolWords,
} from './words/reference'
export {
  doubtWords,
  failureWords,
  faultWords,
  foundWords,
  knowsWhy,
  mistakeWords,
  problemWords,
  whyWords,
} from './words/said'
export { isBefore, subjectTitle } from './words/section'
export { direction, language, t, term } from './words/translate'
