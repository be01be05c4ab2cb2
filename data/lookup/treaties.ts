export { articlesOf, treatyUrl } from '../treaty/index'

/** The treaty whose articles the library explains, and which a bare "article 9" in a query means. */
export const home = 'OPSC'
