import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../../ui/text/format.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Article } from '../article-types.ts';
import { ArticleTags, ArticleTerms } from './article-terms.tsx';
import classes from '../reader.module.css';

/** An article that readers do not have: it is archived, or nothing of it is published yet. Those who work on it go on from here. */
export function WithoutText({ article }: { article: Article }) {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const { id, archivedAt, editions } = article;
  return (
    <div className={classes.article}>
      <p className={classes.expired}>{archivedAt ? text('isArchived', { day: day(archivedAt) }) : text('isUnpublished')}</p>
      {!archivedAt && editions.map(({ language, title, state }) => (
        <Text key={language}><Link to="/articles/$id/edit" params={{ id } as never} search={{ language } as never} lang={language}>{title}</Link> <Text span size="sm" c="dimmed">{language.toUpperCase()} · {text(`state.${state}`)}</Text></Text>
      ))}
      <ArticleTerms article={article} />
      <ArticleTags tags={article.tags} />
    </div>
  );
}
