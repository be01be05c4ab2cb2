/** What a paragraph of concluding observations does, in the order in which it is told. The library's index stores them by their places here. */
export const paragraphFunctions = ['welcome', 'note', 'concern', 'recommendation', 'procedural'] as const
