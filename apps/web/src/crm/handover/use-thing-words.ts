import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useFormat } from '../../ui/text/format.ts';
import { handoverKeys } from './handover-keys.ts';
import type { Bundle } from './handover-types.ts';

/** What each kind of thing is called, as its module says. */
export function useThingLabel(): (holding: string) => string {
  const language = useLanguage();
  const { data } = useQuery({ queryKey: handoverKeys.kinds, queryFn: ({ signal }) => api.get('/holding-kinds', { signal }), staleTime: Infinity });
  return (name) => {
    const known = data?.items.find(({ holding }) => holding === name);
    return known ? { en: known.labelEn, ru: known.labelRu, uk: known.labelUk }[language] : name;
  };
}

/** What hangs on a customer, in words; of a single thing, what it is. */
export function useThingWords(): (bundle: Bundle) => string {
  const format = useFormat();
  const label = useThingLabel();
  return ({ kind, counts }) => {
    const held = Object.entries(counts as Record<string, number>).filter(([name, count]) => !(name === kind && count === 1));
    return held.length === 0 ? label(kind) : held.map(([name, count]) => `${label(name)} ${format.number(count)}`).join(' · ');
  };
}
