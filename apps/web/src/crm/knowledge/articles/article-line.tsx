import { Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { ArticleRow } from './article-types.ts';
import { TrustBadge } from './trust-badge.tsx';
import classes from './articles.module.css';

/** One article of the list: its words, what it is worth, and where it stands. */
export function ArticleLine({ row }: { row: ArticleRow }) {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const facts = [text(`kind.${row.kind}`), row.owner?.displayName, row.languages.map((each) => each.toUpperCase()).join(' '), day(row.movedAt)];
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <Link to="/articles/$id" params={{ id: row.id }} className={classes.title} lang={row.language}>{row.title}</Link>
        {row.trust && row.trust !== 'verified' && <TrustBadge trust={row.trust} />}
        {(row.state === 'draft' || row.state === 'in-review') && <Badge variant="light" color="gray" tt="none" fw={500}>{text(`state.${row.state}`)}</Badge>}
      </div>
      {row.summary && <Text size="sm" lang={row.language} lineClamp={2}>{row.summary}</Text>}
      <Text size="xs" c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
    </li>
  );
}
