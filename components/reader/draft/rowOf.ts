/** The id of a paragraph's row in the view of a draft. */
export const rowOf = (paragraph: number): string => `draft-${paragraph}`
