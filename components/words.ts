/** Every word of the interface, in the reader's language. */
export { day, either, list, megabytes, moment, time, wholeMegabytes } from './words/formats'
export { paragraphs, paragraphsOf, provisionNumber, range } from './words/paragraphs'
export { direction, language, t } from './words/translate'
