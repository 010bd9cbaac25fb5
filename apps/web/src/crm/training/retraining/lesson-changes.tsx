import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { TextDiff } from '../../knowledge/articles/history/text-diff.tsx';
import type { LessonChange } from '../training-types.ts';
import { useRetrainingText } from './retraining-text.ts';
import classes from './retraining.module.css';

const titles = { step: { changed: 'stepChanged', gone: 'stepGone' }, article: { changed: 'articleChanged', gone: 'articleGone' } } as const;

/** What of the work has changed under a lesson: which step or article, what was done before and since, and where that stands. */
export function LessonChanges({ changes }: { changes: readonly LessonChange[] }) {
  return <ul className={classes.changes}>{changes.map((change) => <Change key={`${change.groundId} ${change.number} ${change.isGone}`} change={change} />)}</ul>;
}

function Change({ change: { ground, groundId, name, language, processId, processName, number, isGone, changeNote, before, after } }: { change: LessonChange }) {
  const text = useRetrainingText();
  const title = text(titles[ground][isGone ? 'gone' : 'changed'], { name });
  const where = ground === 'step' ? text('inProcess', { name: processName ?? '', number }) : text('articleVersion', { number });
  const link = isGone ? null : ground === 'article' ? { to: `/articles/${groundId}`, search: { language } } : { to: `/processes/${processId}`, search: {} };
  return (
    <li>
      <p className={classes.change}><strong>{title}</strong> {link && (ground === 'article' || processName) ? <Anchor component={Link} to={link.to} search={link.search as never} size="sm">{where}</Anchor> : processName && <span className={classes.quiet}>{where}</span>}</p>
      {changeNote && <p className={classes.noted}>{changeNote}</p>}
      {!isGone && before !== null && after !== null && before !== after && <TextDiff before={before} after={after} />}
    </li>
  );
}
