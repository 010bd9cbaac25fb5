import { ActionIcon, Button } from '@mantine/core';
import { IconUsersGroup, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { explain } from '../../app/errors/explain.ts';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { Initials } from '../../ui/initials.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { ShareDialog } from './share-dialog.tsx';
import { useSharingText } from './sharing-text.ts';
import { type Share, useShares } from './use-shares.ts';
import classes from './sharing.module.css';

/** With whom this one record is shared beside those whose work it is. */
export function SharingPanel({ record }: { record: PanelledRecord }) {
  const text = useSharingText();
  const { day } = useFormat();
  const { query: { data }, share, end } = useShares(record);
  const [sharing, setSharing] = useState(false);
  if (!data || (data.items.length === 0 && !data.mayShare)) return null;
  const takeBack = ({ id, granteeKind, granteeId, granteeName, access, until, note }: Share): void => {
    const undo = (): void => void share({ granteeKind, granteeId, access, until, note }).catch((error: unknown) => toast({ tone: 'bad', message: explain(error) }));
    void end(id).then(() => toast({ message: text('taken', { name: granteeName }), undo }), (error: unknown) => toast({ tone: 'bad', message: explain(error) }));
  };
  const words = ({ access, until }: Share): string => [text(access), until && text('until', { day: day(until) })].filter(Boolean).join(', ');
  return (
    <section className={classes.panel} aria-labelledby="sharing-panel">
      <div className={classes.head}>
        <h2 id="sharing-panel">{text('sharedWith')}</h2>
        {data.mayShare && <Button variant="default" size="xs" onClick={() => setSharing(true)}>{text('share')}</Button>}
      </div>
      {data.items.length === 0 && <p className={classes.quiet}>{text('nobody')}</p>}
      <ul className={classes.list}>
        {data.items.map((each) => (
          <li key={each.id} title={text('by', { name: each.sharedByName })}>
            {each.granteeKind === 'team' ? <IconUsersGroup size={20} aria-hidden /> : <Initials name={each.granteeName} size={22} />}
            <span className={classes.whom}>
              <span>{each.granteeName}</span>
              <span className={classes.quiet}>{words(each)}{each.note && ` · ${each.note}`}</span>
            </span>
            {data.mayShare && <ActionIcon variant="subtle" color="gray" aria-label={`${text('take')}: ${each.granteeName}`} onClick={() => takeBack(each)}><IconX size={16} aria-hidden /></ActionIcon>}
          </li>
        ))}
      </ul>
      {sharing && <ShareDialog record={record} onShare={share} onClose={() => setSharing(false)} />}
    </section>
  );
}
