import { Skeleton, Title } from '@mantine/core';
import type { Role } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useAdministrationText } from './administration-text.ts';
import { useChangeRole } from './use-change-role.ts';
import { useExplainNorm, useReadingNorm } from './use-reading-norm.ts';
import { useRoleName } from './use-role-name.ts';
import classes from './administration.module.css';

/** How many different records an hour each role is meant for, and those that say nothing of it. */
export function ReadingNorms({ roles }: { roles: Role[] }) {
  const text = useAdministrationText();
  const format = useFormat();
  const roleName = useRoleName();
  const explain = useExplainNorm();
  const { send } = useChangeRole();
  const { query: { data, error, refetch }, change } = useReadingNorm();
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className={classes.norms}>{[1, 2, 3, 4].map((line) => <Skeleton key={line} height={24} mb={12} />)}</div>;
  const { usual } = data;
  const words = (value: unknown): string => (typeof value === 'number' ? format.number(value) : text('readNormUsual', { norm: format.number(usual) }));
  return (
    <div className={classes.norms}>
      <p className={classes.quiet}>{text('normsHint')}</p>
      <InlineField label={text('normUsual')} name="usual" kind="number" value={usual} words={words} onSave={(value, version) => (typeof value === 'number' ? change(value, version) : Promise.resolve())} explain={explain} />
      <Title order={2} size="h4" mt="lg" mb="xs">{text('normsOfRoles')}</Title>
      <p className={classes.quiet}>{text('normsOfRolesHint')}</p>
      {roles.map((role) => (
        <InlineField key={role.id} label={roleName(role)} name="readNorm" kind="number" value={role.readNorm} words={words} onSave={(value, version) => send(role, { readNorm: typeof value === 'number' ? value : null }, version)} explain={explain} />
      ))}
    </div>
  );
}
