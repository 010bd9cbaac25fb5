import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { keys } from '../../../../api/keys.ts';
import type { Permission, Role } from '../../../../api/types.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { useConditionsText } from './conditions-text.ts';

export type Given = Role['permissions'][number];
export type Condition = NonNullable<Given['conditions']>[number];
export type ConditionEntry = Permission['conditions'][number];

/** The entries of the catalogue a condition may name. */
export function useTiers(): { id: string; name: string }[] {
  const { can } = useSession();
  const { data } = useQuery({ queryKey: keys.choices('tiers'), queryFn: ({ signal }) => api.get('/tiers', { query: { limit: 200 }, signal }), staleTime: 5 * 60_000, enabled: can('contacts.read') });
  return data?.items ?? [];
}

/** Whether values are the first ones of choices that go step by step further: then they are told by the last of them. */
export const isUpTo = ({ on, choices }: Pick<ConditionEntry, 'on' | 'choices'>, among: readonly string[]): boolean =>
  on === 'confidentiality' && among.length > 0 && choices?.slice(0, among.length).every((each) => among.includes(each)) === true;

/** Each condition in a few words: "not confidential", "open deals", "tier: Key, none". */
export function useConditionWords(): (entries: readonly ConditionEntry[], conditions: readonly Condition[] | undefined) => string[] {
  const text = useConditionsText();
  const format = useFormat();
  const tiers = useTiers();
  const word = (on: string, value: string): string => {
    if (value === 'none') return text('when.no');
    return text.maybe(`value.${on}.${value}`) ?? tiers.find(({ id }) => id === value)?.name ?? text('when.missing');
  };
  return (entries, conditions = []) => conditions.map(({ on, among }) => {
    const entry = entries.find((each) => each.on === on);
    if (entry && isUpTo(entry, among)) return text.maybe(`upTo.${on}.${entry.choices![among.length - 1]!}`) ?? '';
    const words = format.list(among.map((value) => word(on, value)));
    return on === 'tier' ? text('when.tier', { tiers: words }) : words;
  }).filter(Boolean);
}
