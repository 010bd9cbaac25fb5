export type Heading = { id: string; level: number; words: string };

/** A place in the text by the words of its heading; the second of the same words gets a number. */
export function anchorFor(words: string, taken: Set<string>): string {
  const plain = words.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'part';
  let anchor = plain;
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${plain}-${n}`;
  taken.add(anchor);
  return anchor;
}

/** The headings of a text that a table of contents names, with the anchors that its elements get. */
export function headingsOf(fragment: DocumentFragment): Heading[] {
  const taken = new Set<string>();
  return [...fragment.querySelectorAll('h1, h2, h3')].map((element) => {
    const words = element.textContent?.trim() ?? '';
    return { id: anchorFor(words, taken), level: Number(element.tagName[1]), words };
  });
}
