import { Link } from '@tanstack/react-router';
import { useRoleName } from '../../../identity/administration/use-role-name.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Article } from '../article-types.ts';
import classes from '../reader.module.css';

/** For whom an article is and how often it is looked at again: for those who keep it. */
export function ArticleTerms({ article: { audience, reviewIntervalDays } }: { article: Article }) {
  const text = useKnowledgeText();
  const roleName = useRoleName();
  const readers = audience.length > 0 ? audience.map(roleName).join(', ') : text('everybody');
  return <p className={classes.terms}>{text('forWhom', { readers })} · {text('lookedAtEvery', { count: reviewIntervalDays })}</p>;
}

/** By what else an article is found; each leads to the others of its kind. */
export function ArticleTags({ tags }: { tags: readonly string[] }) {
  const text = useKnowledgeText();
  if (tags.length === 0) return null;
  return <ul className={classes.tags} aria-label={text('tags')}>{tags.map((tag) => <li key={tag}><Link to="/articles" search={{ tag } as never}>{tag}</Link></li>)}</ul>;
}
