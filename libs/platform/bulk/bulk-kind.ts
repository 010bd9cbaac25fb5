import type { Command, MessageClass } from '#platform/kernel';
import { kindNamed, type Label, type RecordKind } from '#platform/records';

/** What a record holds of all that a bulk edit may write, by the names of the values of its commands. */
export type BulkState = Readonly<Record<string, unknown>>;
export type BulkOrder = readonly [message: MessageClass<Command<unknown>>, values: object];

export const bulkValues = ['text', 'long-text', 'choice', 'choices', 'day', 'instant', 'whole', 'flag', 'reference', 'list', 'removal'] as const;
export type BulkValue = (typeof bulkValues)[number];

/** One thing that can be written on many records at once. */
export interface BulkWrite {
  /** The field of the kind that it writes: it is closed with that one, and has its choices and, unless it says one of its own, its label. None for a removal. */
  readonly field: string | null;
  readonly label?: Label;
  readonly value: BulkValue;
  /** What a reference or a list names, such as `user`. */
  readonly names?: string;
  /** It may not be emptied. */
  readonly isNeeded?: boolean;
  /** SQL over `r` of each value it writes. */
  readonly holds: Readonly<Record<string, string>>;
  /** The values after it, from what was told and what was there; absent, its one value becomes what was told. @throws ValidationFailed for what cannot be told */
  readonly becomes?: (told: unknown, before: BulkState) => BulkState;
}

/** A command of a module that a bulk edit sends for each record: with the rights, the checks and the audit it always has. */
export interface BulkVerb {
  readonly message: MessageClass<Command<unknown>>;
  /** What each thing is called in the changes that order it. */
  readonly writes: Readonly<Record<string, BulkWrite>>;
  /** The command for one record that makes its values be these; a partial state for some of the writes. */
  order(id: string, state: BulkState): BulkOrder;
}

export interface BulkKind {
  readonly kind: RecordKind;
  /** SQL over `r` of the name by which a refused record is told. */
  readonly name: string;
  readonly verbs: readonly BulkVerb[];
  /** Why a record may be refused, by the codes of the module's own refusals, as it stands in the file. */
  readonly refusals?: Readonly<Record<string, Label>>;
}

const kinds = new Map<string, BulkKind>();

/** Each module says once what can be done to many of its records. */
export function bulkKind(kind: BulkKind): BulkKind {
  kinds.set(kind.kind.kind, kind);
  return kind;
}

export const bulkKinds = (): readonly BulkKind[] => [...kinds.values()];

export function bulkKindNamed(name: string): BulkKind {
  const known = kinds.get(kindNamed(name).kind);
  if (!known) throw new Error(`Nothing can be done to many of ${name}.`);
  return known;
}

/** A write of one value, kept in one column. */
export const written = (value: BulkValue, field: string, name: string, column: string, rest: Partial<BulkWrite> = {}): Readonly<Record<string, BulkWrite>> => ({ [name]: { field, value, holds: { [name]: column }, ...rest } });
