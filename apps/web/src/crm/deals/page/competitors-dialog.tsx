import { ActionIcon, Button, Group, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { MoneyInput } from '../../../ui/field/money-input.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import type { DealCompetitor } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useCompetitors, useCurrencies } from '../use-catalogues.ts';
import type { components } from '../../../api/generated/schema.ts';

type CompetitorsDialogProps = { competing: DealCompetitor[]; currency: string; onClose: () => void; onSave: (body: components['schemas']['NameCompetitors']) => Promise<void> };

export function CompetitorsDialog({ competing, currency, onClose, onSave }: CompetitorsDialogProps) {
  const text = useDealsText();
  const ui = useUiText();
  const { currencies } = useCurrencies();
  const { data: competitors = [] } = useCompetitors();
  const next = useRef(competing.length);
  const [rows, setRows] = useState(() => competing.map(({ competitorId, theirPrice, isWinner }, key) => ({ key, competitorId: competitorId as string | null, theirPrice: theirPrice ?? { amount: '', currency }, isWinner })));
  const change = (key: number, part: Partial<(typeof rows)[number]>): void => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const taken = new Set(rows.map(({ competitorId }) => competitorId));
  const body = { competitors: rows.map(({ competitorId, theirPrice, isWinner }) => ({ competitorId: competitorId ?? '', ...(theirPrice.amount !== '' && { theirPrice }), isWinner })) };
  return (
    <DealDialog title={text('competitors')} action={text('saveCompetitors')} size={600} ready={rows.every(({ competitorId }) => competitorId !== null)} onClose={onClose} onSubmit={() => onSave(body)}>
      <Stack gap="sm">
        {rows.map(({ key, competitorId, theirPrice }) => {
          const offered = competitors.filter(({ id, isActive }) => id === competitorId || (isActive && !taken.has(id)));
          return (
            <Group key={key} gap={8} align="flex-end">
              <Select label={text('competitor')} data={offered.map(({ id, name }) => ({ value: id, label: name }))} value={competitorId} searchable nothingFoundMessage={ui('nothingFound')} flex="1 1 180px" onChange={(chosen) => change(key, { competitorId: chosen })} />
              <MoneyInput label={text('theirPrice')} value={theirPrice} currencies={currencies} onChange={(price) => change(key, { theirPrice: price })} />
              <ActionIcon size={36} aria-label={text('removeName', { name: competitors.find(({ id }) => id === competitorId)?.name ?? '' })} onClick={() => setRows((all) => all.filter((row) => row.key !== key))}><IconTrash size={16} aria-hidden /></ActionIcon>
            </Group>
          );
        })}
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setRows((all) => [...all, { key: next.current++, competitorId: null, theirPrice: { amount: '', currency }, isWinner: false }])}>{text('addCompetitor')}</Button>
      </Stack>
    </DealDialog>
  );
}
