import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import type { components } from '../../../api/generated/schema.ts';
import type { PersonRef } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useAdministrationText } from '../administration/administration-text.ts';
import { usePermissions } from '../administration/use-directory.ts';
import { ClosedFields } from './closed-fields.tsx';
import { useSeeAsText } from './see-as-text.ts';
import { useSourceWords } from './use-source-words.ts';
import classes from './see-as.module.css';

type UserRights = components['schemas']['UserRights'];

/** All that a colleague may, right by right, with what gives it. */
export function UserRightsView({ user }: { user: PersonRef }) {
  const text = useSeeAsText();
  const { data, error, refetch } = useQuery({ queryKey: ['see-as', user.id], queryFn: ({ signal }) => api.get('/users/{userId}/rights', { path: { userId: user.id }, signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;
  if (!data.isActive) return <Alert color="gray" variant="light">{text('inactive', { name: user.displayName })}</Alert>;
  return (
    <section aria-labelledby="see-as-rights" className={classes.section}>
      <h2 id="see-as-rights" className={classes.heading}>{text('rights')}</h2>
      <Circle rights={data} />
      <Permissions rights={data} />
      <ClosedFields fields={data.closedFields} />
    </section>
  );
}

/** Whom and what the reaches go by. */
function Circle({ rights }: { rights: UserRights }) {
  const text = useSeeAsText();
  const format = useFormat();
  const circles = (['teams', 'subordinates', 'lines', 'territories'] as const).filter((which) => rights[which].length > 0).map((which) => text(`circle.${which}`, { names: format.list(rights[which].map(({ name }) => name)) }));
  const shared = rights.shared.map(({ kind, count }) => text('sharedCount', { count, kind: text.maybe(`kinds.${kind}`) ?? kind }));
  return <>{[...circles, ...shared].map((line) => <p key={line} className={classes.quiet}>{line}</p>)}</>;
}

/** The course whose certificate is to be shown, where it is that. */
const courseOf = (details: object): string => ('courseTitle' in details ? String(details.courseTitle) : '');

function Permissions({ rights }: { rights: UserRights }) {
  const text = useSeeAsText();
  const administration = useAdministrationText();
  const language = useLanguage();
  const { given } = useSourceWords();
  const { data: permissions = [] } = usePermissions();
  const modules = [...new Set(permissions.map(({ module }) => module))];
  return modules.map((module) => (
    <div key={module} className={classes.module}>
      <h3 className={classes.sub}>{administration.maybe(`module.${module}`) ?? module}</h3>
      <dl className={classes.rights}>
        {permissions.filter((each) => each.module === module).map(({ name, label }) => {
          const { sources = [], keptBack } = rights.permissions.find((each) => each.name === name) ?? {};
          return (
            <div key={name} className={classes.right}>
              <dt>{label[language]}</dt>
              <dd className={sources.length === 0 ? classes.quiet : undefined}>
                {sources.length === 0 ? text('no') : sources.map((source) => <div key={`${source.roleId} ${source.lender?.id ?? ''}`}>{given(source, name)}{!source.isLasting && !source.lender && ` (${text('forATime')})`}</div>)}
                {keptBack && <div className={classes.keptBack}>{text.maybe(`keptBack.${keptBack.by}`, { course: courseOf(keptBack.details) }) ?? text('keptBack')}</div>}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  ));
}
