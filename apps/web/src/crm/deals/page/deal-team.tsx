import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { Initials } from '../../../ui/initials.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import type { DealRecord } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useUsers } from '../use-catalogues.ts';
import { Block } from './block.tsx';
import type { DealOnPage } from './use-deal.ts';
import classes from './deal-page.module.css';

type DealTeamProps = { deal: DealRecord; record: DealOnPage; mayChange: boolean };

/** Which colleagues help with it. */
export function DealTeam({ deal, record, mayChange }: DealTeamProps) {
  const text = useDealsText();
  const ui = useUiText();
  const { data: users = [] } = useUsers();
  const [chosen, setChosen] = useState<string[]>();
  const members = deal.teamMembers;
  if (!members) return null;
  const roles = new Map(members.map(({ userId, role }) => [userId, role]));
  return (
    <Block title={text('dealTeam')} edit={mayChange ? text('change') : undefined} onEdit={() => setChosen(members.map(({ userId }) => userId))}>
      {members.length === 0 && <p className={classes.quiet}>{text('noTeam')}</p>}
      <ul className={classes.list}>
        {members.map((each) => (
          <li key={each.id}>
            {each.user && <Initials name={each.user.displayName} size={22} />}
            <span>{each.user?.displayName ?? text('hiddenPerson')}</span>
            {each.role && each.role !== text('helper') && <span className={classes.quiet}>{each.role}</span>}
          </li>
        ))}
      </ul>
      {chosen && (
        <DealDialog title={text('dealTeam')} action={text('saveTeam')} ready onClose={() => setChosen(undefined)} onSubmit={() => record.nameTeam({ teamMembers: chosen.map((userId) => ({ userId, role: roles.get(userId) ?? text('helper') })) })}>
          <MultiSelect label={text('colleagues')} data={users.map(({ id, displayName }) => ({ value: id, label: displayName }))} value={chosen} onChange={setChosen} searchable data-autofocus nothingFoundMessage={ui('nothingFound')} />
        </DealDialog>
      )}
    </Block>
  );
}
