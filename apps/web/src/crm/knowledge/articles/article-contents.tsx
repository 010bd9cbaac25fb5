import { useMemo } from 'react';
import { useKnowledgeText } from '../knowledge-text.ts';
import { headingsOf } from './markdown/headings.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import classes from './reader.module.css';

const fewest = 3;

/** What a longer text has in it, beside it. */
export function ArticleContents({ body }: { body: string }) {
  const text = useKnowledgeText();
  const headings = useMemo(() => headingsOf(parseMarkdown(body)), [body]);
  if (headings.length < fewest) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  return (
    <nav aria-labelledby="contents" className={classes.contents}>
      <p id="contents">{text('contents')}</p>
      <ol>{headings.map(({ id, level, words }) => <li key={id} style={{ paddingLeft: (level - top) * 12 }}><a href={`#${encodeURIComponent(id)}`} onClick={(event) => { event.preventDefault(); document.getElementById(id)?.scrollIntoView(); }}>{words}</a></li>)}</ol>
    </nav>
  );
}
