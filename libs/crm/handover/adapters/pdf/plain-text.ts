/** What no font draws and no reader sees: controls, marks that turn the direction of a line, halves of letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A text as it can stand on paper: its letters and its lines, and nothing that would change how the rest is read. */
export const plainText = (text: string): string =>
  text.normalize('NFC').replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n').split('\n').map((line) => line.replaceAll('\t', ' ').replaceAll(unseen, '')).join('\n').replaceAll(/\n{3,}/gu, '\n\n').trim();
