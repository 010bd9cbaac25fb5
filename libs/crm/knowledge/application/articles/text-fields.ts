/** The most signs of the Markdown of one text: about sixty printed pages. */
export const longestBody = 200_000;
export const longestTitle = 200;
export const longestSummary = 500;
