import { ActionIcon, Menu, Skeleton, Title, Tooltip } from '@mantine/core';
import { IconDots, IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { User } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { useAdministrationText } from './administration-text.ts';
import { NodeDialog } from './node-dialog.tsx';
import { type Branch, type TreeEntry, treeOf } from './tree-of.ts';
import { usePositions, useTeams, useUsers } from './use-directory.ts';
import classes from './tree.module.css';

export type TreeKind = 'teams' | 'positions';
export type NodeDraft = { entry?: TreeEntry; parentId: string | null };

/** A tree of teams or of positions, with the people in each. */
export function StructureTree({ kind }: { kind: TreeKind }) {
  const text = useAdministrationText();
  const teams = useTeams();
  const positions = usePositions();
  const { data: users } = useUsers();
  const { data, error, isPending, refetch } = kind === 'teams' ? teams : positions;
  const [draft, setDraft] = useState<NodeDraft>();
  const peopleOf = (id: string): User[] => (users ?? []).filter((user) => user.status === 'active' && (kind === 'teams' ? user.teamIds.includes(id) : user.positionId === id));
  return (
    <section aria-labelledby={kind} className={classes.tree}>
      <div className={classes.heading}>
        <div>
          <Title order={2} id={kind}>{text(kind)}</Title>
          <p className={classes.quiet}>{text(`${kind}Hint`)}</p>
        </div>
        <Tooltip label={text(`${kind}Add`)}>
          <ActionIcon size={32} variant="default" aria-label={text(`${kind}Add`)} onClick={() => setDraft({ parentId: null })}><IconPlus size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && [1, 2, 3, 4].map((line) => <Skeleton key={line} height={20} mb={12} ml={line * 12} />)}
      {data?.length === 0 && <p className={classes.quiet}>{text(`${kind}None`)}</p>}
      {data && <Branches branches={treeOf(data)} peopleOf={peopleOf} onDraft={setDraft} kind={kind} />}
      {draft && data && <NodeDialog kind={kind} draft={draft} entries={data} onClose={() => setDraft(undefined)} />}
    </section>
  );
}

type BranchesProps = { branches: Branch[]; kind: TreeKind; peopleOf: (id: string) => User[]; onDraft: (draft: NodeDraft) => void };

function Branches({ branches, kind, peopleOf, onDraft }: BranchesProps) {
  const text = useAdministrationText();
  if (branches.length === 0) return null;
  return (
    <ul className={classes.branches}>
      {branches.map(({ entry, branches: below }) => {
        const people = peopleOf(entry.id);
        return (
          <li key={entry.id} className={classes.branch}>
            <div className={classes.node}>
              <div className={classes.words}>
                <div className={classes.name}>{entry.name}{kind === 'teams' && people.length > 0 && <span className={classes.quiet}> {people.length}</span>}</div>
                {people.length === 0 && kind === 'positions' && <div className={classes.quiet}>{text('vacant')}</div>}
                <div className={classes.people}>
                  {people.map((user) => (
                    <Link key={user.id} to="/admin/users" search={{ user: user.id }} className={classes.person}><Initials name={user.displayName} size={18} />{user.displayName}</Link>
                  ))}
                </div>
              </div>
              <Menu position="bottom-end" width={220}>
                <Menu.Target>
                  <ActionIcon size={28} aria-label={text('moreAbout', { name: entry.name })}><IconDots size={16} aria-hidden /></ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onDraft({ parentId: entry.id })}>{text(`${kind}AddBelow`)}</Menu.Item>
                  <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onDraft({ entry, parentId: entry.parentId })}>{text('renameOrMove')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </div>
            <Branches branches={below} kind={kind} peopleOf={peopleOf} onDraft={onDraft} />
          </li>
        );
      })}
    </ul>
  );
}
