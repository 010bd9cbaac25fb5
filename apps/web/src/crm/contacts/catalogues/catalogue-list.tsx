import { ActionIcon, Menu, Skeleton, Title, Tooltip } from '@mantine/core';
import { IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CatalogueEntry } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { useCataloguesText } from './catalogues-text.ts';
import { type Resource, useCatalogue } from './use-catalogue.ts';
import classes from './catalogues.module.css';

export function CatalogueList({ resource }: { resource: Resource }) {
  const text = useCataloguesText();
  const catalogue = useCatalogue(resource);
  const { data, error, isPending, refetch } = catalogue.query;
  const [editing, setEditing] = useState<CatalogueEntry | 'new'>();
  const [retiring, setRetiring] = useState<CatalogueEntry>();
  const retire = (entry: CatalogueEntry): Promise<void> =>
    catalogue.retire(entry).then(() => toast({ message: text('retired', { name: entry.name }) }), (refusal: unknown) => toast({ tone: 'bad', message: explain(refusal) }));
  return (
    <section aria-labelledby={resource} className={classes.list}>
      <div className={classes.heading}>
        <div>
          <Title order={2} id={resource}>{text(resource)}</Title>
          <p className={classes.quiet}>{text(`${resource}Hint`)}</p>
        </div>
        <Tooltip label={text(`${resource}Add`)}>
          <ActionIcon size={32} variant="default" aria-label={text(`${resource}Add`)} onClick={() => setEditing('new')}><IconPlus size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && [1, 2, 3].map((line) => <Skeleton key={line} height={24} mb={10} />)}
      {data?.length === 0 && <p className={classes.quiet}>{text('none')}</p>}
      <ul className={classes.entries}>
        {data?.map((entry) => (
          <li key={entry.id} className={classes.entry}>
            {resource === 'tiers' && <span className={classes.rank}>{entry.rank}</span>}
            <span className={classes.name}>{entry.name} {entry.isVip && <Mark label={text('isVip')} />}</span>
            <Menu position="bottom-end" width={220}>
              <Menu.Target>
                <ActionIcon size={28} aria-label={text('moreAbout', { name: entry.name })}><IconDots size={16} aria-hidden /></ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setEditing(entry)}>{text(resource === 'tiers' ? 'change' : 'rename')}</Menu.Item>
                <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setRetiring(entry)}>{text('retire')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
      {editing && <EntryDialog resource={resource} entry={editing === 'new' ? undefined : editing} catalogue={catalogue} onClose={() => setEditing(undefined)} />}
      <ConfirmDialog opened={retiring !== undefined} title={text('retireTitle', { name: retiring?.name ?? '' })} confirm={text('retire')} onConfirm={() => retire(retiring!)} onClose={() => setRetiring(undefined)}>{text('retireWhat')}</ConfirmDialog>
    </section>
  );
}
