import type { DealStatus } from '../../domain/deal.ts';
import type { Stage } from '../../domain/pipeline.ts';
import type { NamedPipeline } from '../../domain/sales-names.ts';
import { closingWord } from './closing-words.ts';
import { note, type DealDraft, type DealNote } from './deal-draft.ts';

/** Where a deal stands: in an open stage, and where it is closed, in the stage that ends its pipeline. */
export interface Place {
  readonly status: DealStatus;
  readonly stage: Stage;
  readonly end: Stage | null;
  readonly isStatusTold: boolean;
  readonly isStageTold: boolean;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** A stage without a pipeline is looked for in the first one, then in the others. Of a closed deal whose last stage is not told, it is the first. */
export function placeOf({ pipeline, stage, status }: DealDraft, pipelines: readonly NamedPipeline[]): Place | DealNote {
  const offered = pipeline === null ? pipelines : pipelines.filter(({ name }) => same(name, pipeline));
  const [first] = offered;
  if (!first) return note('pipeline-unknown', 'pipeline', pipeline);
  const found = stage === null ? first : stageNamed(stage, offered);
  if (typeof found === 'string') return note(found, 'stage', stage);
  const { order, told } = 'told' in found ? found : { order: found.order, told: null };
  const ending = told === null || told.type === 'open' ? null : told.type;
  const isContradiction = (ending === 'won' && status !== null && status !== 'won') || (ending === 'lost' && (status === 'won' || status === 'open'));
  if (isContradiction) return note('status-contradicts', 'status', status);
  const closed = status ?? ending ?? 'open';
  return {
    status: closed, stage: told?.type === 'open' ? told : order.first('open'), end: closed === 'open' ? null : ending !== null ? told : order.first(closed === 'won' ? 'won' : 'lost'),
    isStatusTold: status !== null || stage !== null, isStageTold: told?.type === 'open',
  };
}

function stageNamed(name: string, pipelines: readonly NamedPipeline[]): { readonly order: NamedPipeline['order']; readonly told: Stage } | 'stage-unknown' | 'stage-ambiguous' {
  const found = pipelines.flatMap(({ order }) => order.stages.filter((each) => same(each.name, name)).map((told) => ({ order, told })));
  const [only, another] = found;
  if (only && (!another || only.order === pipelines[0]!.order)) return only;
  if (only) return 'stage-ambiguous';
  const type = closingWord(name);
  return type === null ? 'stage-unknown' : { order: pipelines[0]!.order, told: pipelines[0]!.order.first(type) };
}
