import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import classes from './history.module.css';

const longest = 100_000;

/** What has changed between two texts, word by word: gone words struck out, new ones underlined. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffWordsWithSpace(before.slice(0, longest), after.slice(0, longest), { timeout: 2000 }) ?? [{ value: before, removed: true, added: false }, { value: after, removed: false, added: true }], [before, after]);
  return (
    <div className={classes.diff} tabIndex={0} role="group">
      {parts.map(({ value, added, removed }, index) => (added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>))}
    </div>
  );
}
