/** A title says which State a page is about in its first words, a language tag is short. UTF-16 units. */
export const pageTitle = 300
export const pageLanguage = 100
