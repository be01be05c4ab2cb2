/** Of a selection, what is searched for: a sentence. In UTF-16 units. */
export const mostAsked = 200
/** Suggestions below the address bar: Chromium shows no more. */
export const mostSuggested = 6
/** Of a paragraph in a suggestion: what fits a line. In UTF-16 units. */
export const suggestionLength = 110
