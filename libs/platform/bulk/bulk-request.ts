import { currentActor } from '#platform/bus';
import { Ids, Json, Text } from '#platform/fields';
import { Command, Query } from '#platform/kernel';
import { bulkKinds, type BulkKind } from './bulk-kind.ts';
import { BulkPlan, type BulkChanges } from './bulk-plan.ts';
import { BulkUnknown } from './bulk.errors.ts';
import { Selection, type SelectedBy } from './selection.ts';

export const changesField = { description: 'What is to be written, by the names that GET /bulk-kinds/{kind} tells: `{"title":"…","labels":{"add":["…"],"remove":[]}}`, or `{"remove":true}` alone.', schema: { type: 'object', additionalProperties: true } } as const;
export const filterField = { optional: true, description: 'Instead of ids: all that it finds, as in the search of the list; `{"and":[]}` finds everything.' } as const;

interface Asked extends SelectedBy {
  readonly kind: string;
  readonly changes: unknown;
}

/** What is asked for, refused at once where it could not be carried out for any record. @throws BulkUnknown, ValidationFailed, AccessDenied, FieldForbidden */
export function asked({ kind: name, changes, ids, filter, q }: Asked): { kind: BulkKind; plan: BulkPlan; selection: Selection } {
  const actor = currentActor();
  const kind = bulkKinds().find((each) => each.kind.kind === name);
  if (!kind) throw new BulkUnknown(name, bulkKinds().map((each) => each.kind.kind));
  const plan = new BulkPlan(kind, (typeof changes === 'object' && changes !== null ? changes : {}) as BulkChanges);
  plan.admit(actor);
  return { kind, plan, selection: new Selection(kind.kind, actor, { ...(ids !== undefined && { ids }), ...(filter !== undefined && { filter }), ...(q !== undefined && { q }) }) };
}

/** Which records, and what to do to them. */
export abstract class BulkQuestion<Answer> extends Query<Answer> {
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
  @Ids({ optional: true, max: 1000 }) readonly ids?: string[];
  @Json(filterField) readonly filter?: unknown;
  @Text({ optional: true, max: 200, description: 'What is in the search box of the list.' }) readonly q?: string;
  @Json(changesField) readonly changes!: unknown;
}

export abstract class BulkOrderMessage<Answer> extends Command<Answer> {
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
  @Ids({ optional: true, max: 1000 }) readonly ids?: string[];
  @Json(filterField) readonly filter?: unknown;
  @Text({ optional: true, max: 200, description: 'What is in the search box of the list.' }) readonly q?: string;
  @Json(changesField) readonly changes!: unknown;
}
