/**
 * Everyday words for the words of human-rights documents. Plain data: add an entry to the file of its theme, say why, run the tests.
 * Words and phrases are parted by commas. Case, plurals, word forms, hyphens, articles and British or American spelling need no entries.
 *
 * - `same`: each stands for each other one.
 * - `say` ... `find`: what people say, and what the documents write. It does not work the other way round.
 */
export type Entry = { same: string; why: string } | { say: string; find: string; why: string }
