import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopyPlus, IconLock, IconPencil, IconPin, IconPinnedOff, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { explain } from '../../app/errors/explain.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { useViewDeeds } from './use-views.ts';
import { queryOf, stateOf } from './view-state.ts';
import type { SavedView } from './view-types.ts';
import { useViewsText } from './views-text.ts';

type ViewMenuProps = { kind: string; all: string; view: SavedView | undefined; views: SavedView[]; mark: ReactNode; onOpen: (view: SavedView | null) => void; onEdit: () => void; onSaveAs: () => void };

const bad = (error: Error): void => toast({ tone: 'bad', message: explain(error) });

/** Every view that this person finds, and what can be done with the one that is open. */
export function ViewMenu({ kind, all, view, views, mark, onOpen, onEdit, onSaveAs }: ViewMenuProps) {
  const text = useViewsText();
  const phone = usePhone();
  const { pin, remove, save } = useViewDeeds();
  const groups = (['private', 'team', 'public'] as const).map((visibility) => ({ visibility, views: views.filter((each) => each.visibility === visibility) })).filter((group) => group.views.length > 0);
  const takeAway = (gone: SavedView): void =>
    remove.mutate(gone, {
      onError: bad,
      onSuccess: () => {
        onOpen(null);
        const { name, query, visibility, teamId } = gone;
        toast({ message: text('removed', { name }), ...(query && gone.isMine && { undo: () => save.mutate({ kind, name, query: queryOf(stateOf(query, query.sort ?? '')), visibility, ...(visibility === 'team' && { teamId }) }, { onError: bad }) }) });
      },
    });
  return (
    <Menu position="bottom-start" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" size={phone ? 'sm' : 'compact-sm'} rightSection={<>{mark}<IconChevronDown size={14} aria-hidden /></>}>{phone ? (view?.name ?? all) : text('menu')}</Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {phone && <Menu.Item onClick={() => onOpen(null)}>{all}</Menu.Item>}
        {groups.length === 0 && !phone && <Menu.Label>{text('none')}</Menu.Label>}
        {groups.map((group) => [
          <Menu.Label key={group.visibility}>{text(`group.${group.visibility}`)}</Menu.Label>,
          ...group.views.map((each) => (
            <Menu.Item key={each.id} onClick={() => onOpen(each)} {...(each.id === view?.id && { 'aria-current': 'true' as const })} rightSection={!each.isUsable ? <IconLock size={14} aria-label={text('closed')} /> : each.isPinned ? <IconPin size={14} aria-label={text('pinned')} /> : undefined}>
              {each.name}
              {!each.isMine && each.owner && <div style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{each.team ? text('ofTeam', { name: each.owner.displayName, team: each.team.name }) : each.owner.displayName}</div>}
            </Menu.Item>
          )),
        ])}
        <Menu.Divider />
        {view && <Menu.Item leftSection={view.isPinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />} onClick={() => pin.mutate({ view, isPinned: !view.isPinned }, { onError: bad })}>{text(view.isPinned ? 'unpin' : 'pin')}</Menu.Item>}
        {view?.mayChange && <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>{text('edit')}</Menu.Item>}
        <Menu.Item leftSection={<IconCopyPlus size={16} aria-hidden />} onClick={onSaveAs}>{text('saveNew')}</Menu.Item>
        {view?.mayChange && <Menu.Item c="var(--hf-bad)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => takeAway(view)}>{text('remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
