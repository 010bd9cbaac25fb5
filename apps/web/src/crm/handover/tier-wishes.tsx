import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { useHandoverText } from './handover-text.ts';

type TierWishesProps = { among: readonly { id: string; displayName: string }[]; chosen: Readonly<Record<string, string>>; onChoose: (chosen: Record<string, string>) => void };

/** Who gets the customers of each tier; a tier that is given to nobody goes by the next rule. */
export function TierWishes({ among, chosen, onChoose }: TierWishesProps) {
  const text = useHandoverText();
  const { data } = useQuery({ queryKey: keys.choices('tiers'), queryFn: ({ signal }) => api.get('/tiers', { query: { limit: 200 }, signal }), staleTime: 5 * 60_000 });
  const options = among.map(({ id, displayName }) => ({ value: id, label: displayName }));
  const choose = (tierId: string, userId: string | null): void => {
    const { [tierId]: _before, ...others } = chosen;
    onChoose(userId ? { ...others, [tierId]: userId } : others);
  };
  return (
    <Stack gap="xs" mt="xs" ml={30}>
      {data?.items.length === 0 && <Text size="sm" c="dimmed">{text('noTiers')}</Text>}
      {data?.items.map(({ id, name }) => <Select key={id} size="sm" label={name} placeholder={text('tierToNobody')} data={options} value={among.some((each) => each.id === chosen[id]) ? chosen[id]! : null} onChange={(userId) => choose(id, userId)} clearable searchable clearButtonProps={{ 'aria-label': text('tierToNobody') }} />)}
    </Stack>
  );
}
