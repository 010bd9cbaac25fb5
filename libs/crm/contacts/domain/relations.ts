import { DomainError } from '#platform/kernel';
import type { Relation, RelationEnds } from './relation.ts';

/** The two are told to be this to one another for the same time already. */
export class RelationToldAlready extends DomainError {
  static override readonly code = 'contacts.relation-told-already';
  static override readonly title = 'This relation is known already';
  constructor(relationId: string) { super('The two are said to be this to one another for the same time. Correct that relation, or say when it ended.', { relationId }); }
}

/** All relations. What is between two is locked with the two: nobody else tells of them meanwhile. */
export abstract class Relations {
  /**
   * Locks both ends, each of which the actor sees and one of which he may change; of a parent the subsidiary.
   * @throws ReferenceNotFound for an end that the actor may not see, AccessDenied where he may change neither
   */
  abstract holdEnds(ends: RelationEnds): Promise<void>;
  /** Locks one with its ends, and checks its version. @throws ResourceNotFound, AccessDenied, VersionConflict */
  abstract get(id: string): Promise<Relation>;
  /** What was ever told of these two in this sense, either way round. */
  abstract between(ends: RelationEnds): Promise<Relation[]>;
  /** To whom an organization belongs and belonged. It is locked already. */
  abstract parentsOf(organizationId: string): Promise<Relation[]>;
  abstract add(relation: Relation): void;
  /** Writes what changed so far, where an order of writes matters to a unique index. */
  abstract settle(at: Date): Promise<void>;
}
