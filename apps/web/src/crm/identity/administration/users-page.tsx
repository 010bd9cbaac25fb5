import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useShortcuts } from '../../../app/keyboard/shortcuts.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useColumnLayout } from '../../../ui/list/column-layout.ts';
import { DataList, type Selection } from '../../../ui/list/data-list.tsx';
import { ListTools } from '../../../ui/list/list-tools.tsx';
import { AddUserDialog } from './add-user-dialog.tsx';
import { useAdministrationText } from './administration-text.ts';
import { UserCard } from './user-card.tsx';
import { UserDrawer } from './user-drawer.tsx';
import { useUserColumns } from './use-user-columns.tsx';
import { useUsers } from './use-directory.ts';

const statuses = ['active', 'invited', 'suspended', 'closed', 'all'] as const;

/** Everybody who can sign in, or could. */
export function UsersPage() {
  const text = useAdministrationText();
  const phone = usePhone();
  const navigate = useNavigate();
  const { q = '', status = 'active', sort = 'name', user, dialog } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const change = (part: Record<string, string | undefined>, replace = false): void =>
    void navigate({ to: '.', search: (before: Record<string, string>) => ({ ...before, ...part }), replace });
  const { data, error, isPending, refetch } = useUsers();
  const columns = useUserColumns();
  const columnLayout = useColumnLayout('users');
  const [selection, setSelection] = useState<Selection>({});
  const field = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => {
    const wanted = q.toLocaleLowerCase();
    const descending = sort.startsWith('-') ? -1 : 1;
    const key = sort.replace('-', '') === 'lastLoginAt' ? 'lastLoginAt' : 'displayName';
    return (data ?? [])
      .filter((each) => (status === 'all' || each.status === status) && `${each.displayName} ${each.email}`.toLocaleLowerCase().includes(wanted))
      .toSorted((one, other) => descending * (one[key] ?? '').localeCompare(other[key] ?? ''));
  }, [data, q, status, sort]);
  const add = (): void => change({ dialog: 'add' });
  useShortcuts(text('users'), [{ keys: 'c', label: text('addUser'), run: add }, { keys: '/', label: text('findUser'), run: () => field.current?.focus() }]);
  const open = (id: string): void => change({ user: id });
  const opened = data?.find(({ id }) => id === user);

  return (
    <Page fixed={!phone}>
      <PageHeader title={text('users')} actions={<Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>{text('addUser')}</Button>} />
      <ListTools q={q} onQ={(next) => change({ q: next || undefined }, true)} placeholder={text('findUser')} searchRef={field}>
        <SegmentedControl size="sm" aria-label={text('status')} value={status} onChange={(next) => change({ status: next === 'active' ? undefined : next }, true)} data={statuses.map((value) => ({ value, label: text(`status.${value}`) }))} />
      </ListTools>
      {error ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !isPending && rows.length === 0 ? (
        <EmptyState icon={IconSearchOff} title={text('noUsers')}>{text('noUsersHint')}</EmptyState>
      ) : (
        <DataList
          label={text('users')}
          place="/admin/users"
          columns={columns}
          columnLayout={columnLayout}
          source={{ rows, total: data && { value: rows.length, exact: true }, loading: isPending, loadingMore: false, hasMore: false, loadMore: () => undefined }}
          nameOf={({ displayName }) => displayName}
          hrefOf={({ id }) => `/admin/users?user=${id}`}
          card={(row) => <UserCard user={row} />}
          sort={sort}
          onSort={(next) => change({ sort: next === 'name' ? undefined : next })}
          selection={selection}
          onSelection={setSelection}
          onOpen={({ id }) => open(id)}
          onPeek={({ id }) => open(id)}
        />
      )}
      {opened && <UserDrawer key={opened.id} user={opened} onClose={() => change({ user: undefined }, true)} />}
      {dialog === 'add' && <AddUserDialog onClose={() => change({ dialog: undefined }, true)} />}
    </Page>
  );
}
