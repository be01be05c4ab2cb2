/** What a pack may hold: packs come from anywhere, and what they cost must be known before they have cost it. */

/** Bytes of a file: four times what a quarter of a million paragraphs take. */
export const mostBytes = 1_000_000_000
/** Documents of a pack: every treaty body has adopted some ten thousand concluding observations in all. */
export const mostDocuments = 50_000
/** Paragraphs of a pack: twice what searches are measured at. */
export const mostRecords = 500_000
/** Bytes of one document, which is held in memory whole: a hundred times a long one. */
export const mostDocumentBytes = 8_000_000
/** Postings of a pack, each of some of its documents. */
export const mostPostings = 64
/** Bytes of one of them, which are held in memory: twice what those of 65,536 paragraphs take. */
export const mostPostingsBytes = 64_000_000
/** Bytes of what stands beside the documents: a format and a version. */
export const longestMember = 1_000
/** Objects and lists inside one another, from the pack to the points of an item: the format has nine. */
export const mostDepth = 12
/** Paragraphs of a document: thirty times those of a long one. */
export const mostParagraphs = 5_000
/** Sections of a document, and headings: each paragraph is placed among them. */
export const mostSections = 1_000
export const mostHeadings = 5_000
/** Sections inside one another: each paragraph is kept with all that it stands under. */
export const mostLevels = 8
/** What a list holds anywhere else: items, citations, references. */
export const mostListed = 200
/** UTF-16 units of a text: the longest paragraphs have some 5,000. */
export const longestText = 100_000
/** Of a title, and of words quoted as printed: they are kept again with every paragraph below them. */
export const longestTitle = 2_000
/** Of what names something, as symbols and ids do, and stands in addresses and lists. */
export const longestName = 300
