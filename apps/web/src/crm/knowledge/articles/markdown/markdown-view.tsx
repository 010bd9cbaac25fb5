import { useMemo } from 'react';
import { parseMarkdown } from './parse-markdown.ts';
import { type MarkdownSurroundings, toReact } from './to-react.tsx';
import classes from './markdown.module.css';

/** Markdown as it is read. `filesOf` is the article whose files it may show. */
export function MarkdownView({ body, ...surroundings }: { body: string } & MarkdownSurroundings) {
  const fragment = useMemo(() => parseMarkdown(body), [body]);
  return <div className={classes.text}>{toReact(fragment, surroundings)}</div>;
}
