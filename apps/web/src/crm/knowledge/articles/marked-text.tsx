import { Fragment } from 'react';
import type { ArticleHit } from './article-types.ts';

/** A text in pieces, those that were looked for marked. */
export function MarkedText({ pieces }: { pieces: ArticleHit['passage'] }) {
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>));
}
