import type { LiftRequest } from './lift-request.ts';

export interface Superior {
  readonly id: string;
  readonly name: string;
}

/** What somebody asks for who has read more than his role is meant for. */
export abstract class LiftRequests {
  /** @throws ResourceNotFound; locks it for the command at work */
  abstract get(id: string): Promise<LiftRequest>;
  abstract openOf(userId: string): Promise<LiftRequest | null>;
  abstract add(request: LiftRequest): void;
}

/** Who answers for whom, by the tree of positions. */
export abstract class Superiors {
  /** Those on the nearest position above that somebody sits on; the administrators where nobody does. */
  abstract of(userId: string): Promise<Superior[]>;
  /** Whether somebody sits anywhere above, or administers; nobody is his own superior. */
  abstract isAbove(superiorId: string, userId: string): Promise<boolean>;
  /** Whoever reads the audit. */
  abstract watchers(): Promise<Superior[]>;
}
