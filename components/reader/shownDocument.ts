/** What the document scrolls in: with the focus there, the keys that scroll do. */
export const shownDocument = (): HTMLElement | null => document.querySelector<HTMLElement>('.stage > [tabindex]')
