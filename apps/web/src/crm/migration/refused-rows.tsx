import { Button } from '@mantine/core';
import { useState } from 'react';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useMigrationText } from './migration-text.ts';
import { useReasonsText } from './reasons/reasons-text.ts';
import type { useRefusedRows } from './use-refused-rows.ts';
import classes from './refused.module.css';

const atFirst = 20;

/** Which rows were refused, each with its line, its column and the reason in words. */
export function RefusedRows({ refused, hint }: { refused: ReturnType<typeof useRefusedRows>; hint: string }) {
  const text = useMigrationText();
  const reasons = useReasonsText();
  const [shown, show] = useState(atFirst);
  const { query, rows } = refused;
  const more = (): void => {
    show(shown + 100);
    if (rows.length < shown + 100 && query.hasNextPage) void query.fetchNextPage();
  };
  if (query.error) return <QueryError error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <section aria-labelledby="refused">
      <h2 id="refused" className={classes.heading}>{text('refused')}</h2>
      <p className={classes.quiet}>{hint}</p>
      <table className={classes.refused}>
        <thead>
          <tr><th scope="col">{text('line')}</th><th scope="col">{text('column')}</th><th scope="col">{text('reason')}</th><th scope="col">{text('value')}</th></tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).flatMap(({ line, errors }) => errors.map((error, at) => (
            <tr key={`${line} ${at}`}>
              <th scope="row">{line}</th>
              <td>{error.heading ?? (error.column === null ? '' : text('columnNumber', { number: error.column + 1 }))}</td>
              <td>{reasons.maybe(error.code, { max: error.max }) ?? error.code}</td>
              <td className={classes.wrong}>{shortened(error.value)}</td>
            </tr>
          )))}
        </tbody>
      </table>
      {(shown < rows.length || query.hasNextPage) && <Button variant="default" size="compact-sm" mt="sm" loading={query.isFetchingNextPage} onClick={more}>{text('showMore')}</Button>}
    </section>
  );
}

const shortened = (value: string | null): string | null => (value !== null && value.length > 160 ? `${value.slice(0, 160)}…` : value);
