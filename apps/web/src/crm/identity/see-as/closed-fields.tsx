import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import type { components } from '../../../api/generated/schema.ts';
import { keys } from '../../../api/keys.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { usePermissions } from '../administration/use-directory.ts';
import { useSeeAsText } from './see-as-text.ts';
import classes from './see-as.module.css';

type ClosedField = components['schemas']['ClosedFieldRights'];

/** The fields that are closed, and by what; the same value under another name is not told twice. */
export function ClosedFields({ fields }: { fields: ClosedField[] }) {
  const text = useSeeAsText();
  const language = useLanguage();
  const { data: permissions } = usePermissions();
  const { data } = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), staleTime: Infinity });
  const told = fields.flatMap((each) => {
    const kind = data?.items.find(({ kind: known }) => known === each.kind);
    const field = kind?.fields.find(({ name }) => name === each.field && !name.endsWith('Id'));
    return kind && field ? [{ ...each, label: `${kind.label[language]}: ${field.label[language]}` }] : [];
  });
  const why = ({ by, permission }: ClosedField): string => text(`closedBy.${by}`, { permission: permissions?.find(({ name }) => name === permission)?.label[language] ?? '' });
  return (
    <div className={classes.module}>
      <h3 className={classes.sub}>{text('closedFields')}</h3>
      {told.length === 0 && <p className={classes.quiet}>{text('noClosedFields')}</p>}
      <dl className={classes.rights}>
        {told.map((each) => (
          <div key={`${each.kind} ${each.field}`} className={classes.right}>
            <dt>{each.label}</dt>
            <dd>{text(`access.${each.access}`)} <span className={classes.quiet}>{why(each)}</span></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
