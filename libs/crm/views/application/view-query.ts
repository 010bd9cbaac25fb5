import type { Actor } from '#platform/access';
import { Json, Text, Texts } from '#platform/fields';
import { ValidationFailed } from '#platform/kernel';
import { ListStatement, recordKinds, type RecordKind } from '#platform/records';
import type { ViewQuery } from '../domain/saved-view.ts';

const longest = 20_000;

/** What a list is asked. */
export class ViewQueryFields implements ViewQuery {
  @Json({ optional: true, description: 'Groups of AND and OR, as in the search of the list.' }) readonly filter?: unknown;
  @Text({ optional: true, max: 200 }) readonly q?: string;
  @Text({ optional: true, max: 200, example: '-updatedAt' }) readonly sort?: string;
  @Texts({ optional: true, max: 100, description: 'The columns that are shown, in their order.' }) readonly columns?: string[];
  @Text({ optional: true, max: 20, description: 'How it is looked at, where there are several ways: board, table, forecast.' }) readonly mode?: string;
}

/** @throws ValidationFailed for a kind nobody knows or the actor cannot list */
export function listedKind(name: string, { grants }: Actor): RecordKind {
  const kinds = recordKinds().filter((kind) => grants.has(kind.read));
  const kind = kinds.find((each) => each.kind === name);
  if (!kind) throw new ValidationFailed([{ pointer: '/kind', code: 'unknown-choice', choices: kinds.map((each) => each.kind) } as never]);
  return kind;
}

/** Refuses what the actor could not ask itself. @throws ValidationFailed with a pointer into the query */
export function requireAskable(kind: RecordKind, actor: Actor, { filter, q, sort, columns = [] }: ViewQuery): void {
  if (JSON.stringify(filter ?? null).length > longest) throw new ValidationFailed([{ pointer: '/query/filter', code: 'query.too-complex' }]);
  try {
    new ListStatement(kind, actor, { ...(filter !== undefined && { filter }), ...(q && { q }), ...(sort && { sort }) }).count(1);
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    throw new ValidationFailed(error.errors.map((each) => ({ ...each, pointer: `/query${each.pointer}` })));
  }
  const unknown = columns.flatMap((name, at) => (isColumn(kind, actor, name) ? [] : [{ pointer: `/query/columns/${at}`, code: 'unknown-field', field: name }]));
  if (unknown.length > 0) throw new ValidationFailed(unknown);
}

const isColumn = (kind: RecordKind, { mask }: Actor, name: string): boolean => Object.hasOwn(kind.fields, name) && !mask.hidden.has(`${kind.kind}.${name}`);

/**
 * The query as a reader may know it. Null where it asks for something that is closed to the reader: to leave that out would find
 * other records than the view is named for, and to tell it would tell of what is hidden.
 */
export function askedBy(kind: RecordKind, actor: Actor, query: ViewQuery): ViewQuery | null {
  const columns = query.columns?.filter((name) => isColumn(kind, actor, name));
  try {
    requireAskable(kind, actor, { ...query, columns: [] });
    return { ...query, ...(columns && { columns }) };
  } catch (error) {
    if (error instanceof ValidationFailed) return null;
    throw error;
  }
}
