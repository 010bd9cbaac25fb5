import { Text } from '@mantine/core';
import { useFormat } from '../../../ui/text/format.ts';
import type { Deal } from '../deal-types.ts';

/** Which deal a dialog is about: its name, whose it is, how much. */
export function DealInWords({ deal }: { deal: Deal }) {
  const format = useFormat();
  const parts = [deal.organization?.name, deal.amount && format.money(deal.amount)].filter(Boolean);
  return (
    <div>
      <Text fw={500}>{deal.name}</Text>
      {parts.length > 0 && <Text size="sm" c="dimmed">{parts.join(' · ')}</Text>}
    </div>
  );
}
