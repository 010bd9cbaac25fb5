import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { RecordKind } from '../../api/types.ts';
import { useRecordKind } from '../contacts/use-record-kind.ts';
import { openStagesOf, usePipelines } from '../deals/use-catalogues.ts';
import type { Possibility } from './bulk-types.ts';

type Option = { value: string; label: string };

const lists: Record<string, 'tags' | 'tiers' | 'business-lines' | 'territories'> = { territory: 'territories', tag: 'tags', tier: 'tiers', 'business-line': 'business-lines' };

/** The values people choose from: the choices of a field, or the entries of the list it refers to. */
export function useOptions(kind: string, { names, choices, name }: Possibility): Option[] {
  const resource = lists[names ?? ''];
  const { data } = useQuery({ queryKey: keys.choices(resource ?? ''), queryFn: ({ signal }) => api.get(`/${resource ?? 'tags'}` as '/tags', { query: { limit: 200 }, signal }), staleTime: 5 * 60_000, enabled: resource !== undefined });
  const { fields, choicesOf } = useRecordKind(kind as RecordKind);
  const stages = useStages(names === 'stage');
  if (names === 'stage') return stages;
  if (choices) return choicesOf(fields.find((field) => field.name === name) ?? ({ choices } as never)) ?? [];
  return data?.items.map((item) => ({ value: item.id, label: item.name })) ?? [];
}

/** The stages a deal can be moved to, each with its pipeline where there are several. */
function useStages(enabled: boolean): Option[] {
  const { offered } = usePipelines();
  if (!enabled) return [];
  return offered.flatMap((pipeline) => openStagesOf(pipeline).map(({ id, name }) => ({ value: id, label: offered.length > 1 ? `${name} · ${pipeline.name}` : name })));
}
