import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PersonRef } from '../../../api/types.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { UserPicker } from '../user-picker.tsx';
import { useAuditText } from './audit-text.ts';
import { AuditChain } from './chain/audit-chain.tsx';
import { AuditChanges } from './audit-changes.tsx';
import { auditKinds } from './audit-kinds.ts';
import { AuditExports } from './audit-exports.tsx';
import { AuditReads } from './audit-reads.tsx';
import { useUsers } from '../administration/use-directory.ts';
import classes from './audit.module.css';

/** Who changed what, and who looked at what; its whole state is in the address. */
export function AuditPage() {
  const text = useAuditText();
  const navigate = useNavigate();
  const { tab = 'changes', actor, kind, record, hash = '' } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const change = (part: Record<string, string | undefined>): void => void navigate({ to: '.', search: (before: Record<string, string>) => ({ ...before, ...part }), replace: true });
  const { data: users } = useUsers();
  const chosen: PersonRef | null = users?.find(({ id }) => id === actor) ?? null;
  return (
    <Page>
      <PageHeader title={text('audit')} />
      <AuditChain />
      <div className={classes.filters}>
        <SegmentedControl aria-label={text('auditWhat')} value={tab} onChange={(next) => change({ tab: next === 'changes' ? undefined : next })} data={[{ value: 'changes', label: text('auditChanges') }, { value: 'reads', label: text('auditReads') }, { value: 'exports', label: text('auditExports') }]} />
        <UserPicker label={text('auditWho')} value={chosen} onChange={(user) => change({ actor: user?.id })} />
        {tab === 'changes' && (
          <Select label={text('auditKind')} placeholder={text('everything')} value={kind ?? null} data={auditKinds.map((value) => ({ value, label: text.maybe(`kind.${value}`) ?? value }))} searchable nothingFoundMessage={text('auditNothing')} onChange={(next) => change({ kind: next ?? undefined, record: undefined })} clearable clearButtonProps={{ 'aria-label': text('everything') }} />
        )}
        {tab === 'exports' && <TextInput label={text('exportHash')} placeholder={text('exportHashHint')} value={hash} w={320} maxLength={64} onChange={(event) => change({ hash: event.currentTarget.value.trim() || undefined })} />}
      </div>
      <div className={classes.auditBody}>
        {tab === 'changes' && <AuditChanges actor={actor} kind={kind} record={record} onRecord={(id) => change({ record: id })} />}
        {tab === 'reads' && <AuditReads actor={actor} />}
        {tab === 'exports' && <AuditExports actor={actor} hash={hash} />}
      </div>
    </Page>
  );
}
