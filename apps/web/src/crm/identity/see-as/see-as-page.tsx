import { Button } from '@mantine/core';
import { IconEye, IconHistory } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PersonRef } from '../../../api/types.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useUsers } from '../administration/use-directory.ts';
import { UserPicker } from '../user-picker.tsx';
import { RecordQuestion } from './record-question.tsx';
import { useSeeAsText } from './see-as-text.ts';
import { UserRightsView } from './user-rights.tsx';
import classes from './see-as.module.css';

/** What a colleague may, and why; its whole state is in the address. */
export function SeeAsPage() {
  const text = useSeeAsText();
  const navigate = useNavigate();
  const { can } = useSession();
  const { user, kind, record } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const change = (part: Record<string, string | undefined>): void => void navigate({ to: '.', search: (before: Record<string, string>) => ({ ...before, ...part }), replace: true });
  const { data: users } = useUsers();
  const chosen: PersonRef | null = users?.find(({ id }) => id === user) ?? null;
  const history = chosen && can('identity.audit') && (
    <Button component={Link} to="/admin/audit" search={{ kind: 'user', record: chosen.id } as never} variant="default" leftSection={<IconHistory size={16} aria-hidden />}>{text('history')}</Button>
  );
  return (
    <Page>
      <PageHeader title={text('seeAs')} actions={history} />
      <div className={classes.body}>
        <div className={classes.question}><UserPicker label={text('whose')} value={chosen} onChange={(picked) => change({ user: picked?.id })} /></div>
        {chosen ? (
          <>
            <RecordQuestion user={chosen} kind={kind} record={record} onAsk={(asked) => change({ kind: asked?.kind, record: asked?.id })} />
            <UserRightsView user={chosen} />
          </>
        ) : <EmptyState icon={IconEye} title={text('nobody')}>{text('nobodyHint')}</EmptyState>}
      </div>
    </Page>
  );
}
