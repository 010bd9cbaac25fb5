import type { DomainError, ErrorClass } from '#platform/kernel';
import type { Actor } from './actor.ts';

/** Something beside roles that has to be so before somebody may use a permission; who knows it, says it here. */
export interface Gate {
  readonly name: string;
  /** A function of the database, of a user and a day: rows of `permission` and `details` (JSON) of what is kept back from that user. */
  readonly from: string;
  readonly mayKeepBack: (permission: string) => boolean;
  readonly refusal: ErrorClass;
  readonly refuse: (permission: string, details: object) => DomainError;
}

const known = new Map<string, Gate>();

export function defineGate(gate: Gate): void {
  known.set(gate.name, gate);
}

export const gates = (): readonly Gate[] => [...known.values()];

/** What an actor has by his roles, also behind a gate: whether he may give it to others does not depend on what he himself still has to show. */
export function givenBehindGates({ grants, keptBack }: Actor): Actor['grants'] {
  if (!keptBack || keptBack.size === 0) return grants;
  return new Map([...grants, ...[...keptBack].flatMap(([permission, { grant }]) => (grant ? [[permission, grant] as const] : []))]);
}
