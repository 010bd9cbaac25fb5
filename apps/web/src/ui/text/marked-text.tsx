import { Fragment } from 'react';

/** A text in pieces, those that were looked for marked. */
export function MarkedText({ pieces }: { pieces: readonly { text: string; isHit: boolean }[] }) {
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>));
}
