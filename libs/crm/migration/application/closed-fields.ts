import { currentActor } from '#platform/bus';
import { FieldForbidden } from '#platform/kernel';
import { knownField } from '../domain/fields-of-contents.ts';
import type { ColumnChoice } from '../domain/import.ts';

/** Whether the actor's role closes what a column would be read into. */
export function isClosed(field: string): boolean {
  const { mask, grants } = currentActor();
  const known = knownField(field);
  return (known?.records ?? []).some((record) => mask.readOnly.has(record)) || (known?.kind === 'owner' && !grants.has('contacts.transfer'));
}

/** @throws FieldForbidden with the place of each choice of a closed field */
export function refuseClosed(choices: readonly ColumnChoice[]): void {
  const closed = choices.flatMap(({ field }, at) => (field !== null && isClosed(field) ? [{ pointer: `/mapping/${at}/field`, code: 'field.forbidden', field }] : []));
  if (closed.length > 0) throw new FieldForbidden(closed);
}
