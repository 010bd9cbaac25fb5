import { Fragment, type ReactNode } from 'react';

/** A place in a sentence that is filled with something drawn: ask for the text with `slot('who')`, then give `who` to RichText. */
export const slot = (name: string): string => `\u0001${name}\u0001`;

/** A sentence whose words come from the texts and some of whose parts are links or marks, in whatever order the language has them. */
export function RichText({ words, parts }: { words: string; parts: Record<string, ReactNode> }) {
  return words.split('\u0001').map((piece, index) => <Fragment key={index}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>);
}
