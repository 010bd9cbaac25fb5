import { Checkbox, MultiSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { useUsers } from '../identity/administration/use-directory.ts';
import { useQueryClient } from '@tanstack/react-query';
import { refusalOfHandover } from './explain-handover.ts';
import { handoverKeys } from './handover-keys.ts';
import { TierWishes } from './tier-wishes.tsx';
import { useHandoverText } from './handover-text.ts';
import type { Handover } from './handover-types.ts';

const rules = ['tier', 'road', 'line', 'territory', 'team'] as const;

/** Among whom, and by which rules. The colleagues of the leaver's team are proposed. */
export function DistributeDialog({ handover: { id, version, userId, unplaced, waiting }, onClose }: { handover: Handover; onClose: () => void }) {
  const text = useHandoverText();
  const client = useQueryClient();
  const { data: users = [] } = useUsers();
  const active = users.filter((each) => each.status === 'active' && each.id !== userId);
  const teams = users.find((each) => each.id === userId)?.teamIds ?? [];
  const mates = active.filter(({ teamIds }) => teamIds.some((team) => teams.includes(team))).map((each) => each.id);
  const [chosen, setChosen] = useState<string[]>();
  const [by, setBy] = useState<string[]>(['road']);
  const [onlyOpen, setOnlyOpen] = useState(unplaced < waiting);
  const [byTier, setByTier] = useState<Record<string, string>>({});
  const candidates = chosen ?? mates;
  const tiers = Object.entries(byTier).filter(([, to]) => candidates.includes(to)).map(([tierId, to]) => ({ tierId, userId: to }));
  const submit = async (): Promise<void> => {
    await api.post('/handovers/{handoverId}/distribute', { path: { handoverId: id }, body: { candidates, by: rules.filter((rule) => by.includes(rule)), onlyOpen, ...(by.includes('tier') && { tiers }) }, version });
    await client.invalidateQueries({ queryKey: handoverKeys.all });
    toast({ message: text('distributed') });
  };
  return (
    <FormDialog title={text('distributeTitle')} action={text('distributeDo')} ready={candidates.length > 0} refusalOf={refusalOfHandover} onClose={onClose} onSubmit={submit} size={560}>
      <Text size="sm" c="dimmed">{text('distributeExplain')}</Text>
      <MultiSelect label={text('candidates')} value={candidates} onChange={setChosen} data={active.map((each) => ({ value: each.id, label: each.displayName }))} searchable hidePickedOptions limit={50} maxValues={50} data-autofocus />
      <Checkbox.Group label={text('rules')} value={by} onChange={setBy}>
        <Stack gap="xs" mt="xs">
          {rules.map((rule) => (
            <div key={rule}>
              <Checkbox value={rule} label={text(`rule.${rule}`)} />
              {rule === 'tier' && by.includes('tier') && <TierWishes among={active.filter((each) => candidates.includes(each.id))} chosen={byTier} onChoose={setByTier} />}
            </div>
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox label={text('onlyOpen')} checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
    </FormDialog>
  );
}
