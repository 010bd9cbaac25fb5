/** A heading as it is compared: case, punctuation and the numbers that only count columns do not matter. */
export const headingKey = (heading: string): string =>
  heading.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[’'`ʼ]/gu, '').replace(/e-?mails?\b/gu, 'email')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/(^| )\d+(?= |$)/gu, '$1').replace(/ +/gu, ' ').trim();

/** The columns that a repair file carries about itself; a second reading passes them over. */
export const ownColumns = { line: 'Holdfast: line', reason: 'Holdfast: reason' } as const;
export const isOwnColumn = (heading: string): boolean => Object.values(ownColumns).includes(heading.trim() as never);
