import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { Permission, Reach, Role } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useAdministrationText } from './administration-text.ts';
import { useConditionWords } from './conditions/use-condition-words.ts';
import classes from './administration.module.css';

const reaches: Reach[] = ['all', 'subordinates', 'line', 'territory', 'team', 'own'];

/** A role as one would tell it to a new colleague. */
export function RoleSummary({ role, permissions }: { role: Role; permissions: Permission[] }) {
  const text = useAdministrationText();
  const language = useLanguage();
  const format = useFormat();
  const conditionWords = useConditionWords();
  const { data } = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), staleTime: Infinity });
  const given = (reach: Reach): Permission[] => permissions.filter(({ name, reaches: possible }) => role.permissions.some((each) => each.name === name && each.reach === reach && (possible.length > 1 || reach === 'all' || reach === 'own')));
  const badgeOf = (name: string) => {
    const words = conditionWords(permissions.find((each) => each.name === name)?.conditions ?? [], role.permissions.find((each) => each.name === name)?.conditions);
    return words.length > 0 && ` (${words.join(', ')})`;
  };
  const fieldsOf = (access: 'hidden' | 'read'): string[] =>
    role.fieldRules.filter((rule) => rule.access === access).map(({ kind, field }) => data?.items.find((each) => each.kind === kind)?.fields.find(({ name }) => name === field)?.label[language] ?? field);
  const closed = (['hidden', 'read'] as const).flatMap((access) => (fieldsOf(access).length > 0 ? [{ access, fields: [...new Set(fieldsOf(access))] }] : []));
  return (
    <>
      <h3 className={classes.sub}>{text('whatItMay')}</h3>
      {role.permissions.length === 0 && <p className={classes.quiet}>{text('mayNothing')}</p>}
      {reaches.map((reach) => {
        const some = given(reach);
        if (some.length === 0) return null;
        return (
          <div key={reach} className={classes.may}>
            <div className={classes.mayReach}>{text(`summary.${reach}`)}</div>
            <ul>{some.map(({ name, label }) => <li key={name}>{label[language]}{badgeOf(name)}</li>)}</ul>
          </div>
        );
      })}
      {closed.map(({ access, fields }) => <p key={access} className={classes.mayNot}>{text(access === 'hidden' ? 'summaryHidden' : 'summaryRead', { fields: format.list(fields) })}</p>)}
    </>
  );
}
