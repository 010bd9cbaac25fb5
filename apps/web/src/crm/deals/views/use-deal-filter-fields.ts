import { useQueries } from '@tanstack/react-query';
import { useSession } from '../../../app/session/use-session.ts';
import { api as known } from '../../../api/api.ts';
import type { FilterField } from '../../../ui/filter/filters.ts';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import { dealKind, useDealKind } from '../use-deal-kind.ts';
import { usePipelines } from '../use-catalogues.ts';

type Choices = Promise<{ items: { id: string; name?: string; displayName?: string }[] }>;
const query = { limit: 200 };

// Which list the values of a referring field are chosen from.
const choices: Record<string, { name: string; ask: (signal: AbortSignal) => Choices }> = {
  ownerId: { name: 'users', ask: (signal) => api.get('/users', { query, signal }) },
  teamId: { name: 'teams', ask: (signal) => known.get('/teams', { query, signal }) },
  businessLineId: { name: 'business-lines', ask: (signal) => known.get('/business-lines', { query, signal }) },
  lossReasonId: { name: 'loss-reasons', ask: (signal) => api.get('/loss-reasons', { query: { all: true }, signal }) },
  competitors: { name: 'competitors', ask: (signal) => api.get('/competitors', { query: { all: true }, signal }) },
  lossCompetitorId: { name: 'competitors', ask: (signal) => api.get('/competitors', { query: { all: true }, signal }) },
};

/** The conditions a deal can be found by, with the words and values people choose from; the pipeline has a switch of its own. */
export function useDealFilterFields(): FilterField[] {
  const { fields, labelOf, choicesOf } = useDealKind();
  const { isHidden } = useSession();
  const { pipelines } = usePipelines();
  const names = Object.keys(choices);
  const lists = useQueries({
    queries: names.map((name) => ({ queryKey: dealKeys.catalogue(choices[name]!.name), queryFn: ({ signal }: { signal: AbortSignal }) => choices[name]!.ask(signal), staleTime: 5 * 60_000 })),
  });
  const optionsOf = (name: string) => {
    if (name === 'stageId') return pipelines.flatMap(({ name: pipeline, stages }) => stages.map((stage) => ({ value: stage.id, label: pipelines.length > 1 ? `${stage.name} · ${pipeline}` : stage.name })));
    return lists[names.indexOf(name)]?.data?.items.map((item) => ({ value: item.id, label: item.name ?? item.displayName ?? item.id }));
  };
  return fields
    .filter(({ name, filterable, type, operators }) => filterable && operators.length > 0 && name !== 'pipelineId' && name !== 'id' && !isHidden(dealKind, name) && (!type.startsWith('reference') || name === 'stageId' || name in choices))
    .map((field) => ({
      name: field.name,
      label: labelOf(field.label),
      type: field.type,
      operators: field.operators,
      options: field.name === 'stageId' || field.name in choices ? (optionsOf(field.name) ?? []) : choicesOf(field),
    }));
}
