import type { Activity, Owner } from './activity.ts';
import type { Commitment } from './commitment.ts';
import type { Outcome } from './outcome.ts';

/** All activities. `get` locks one within the reach of the command's permission, or refuses. */
export abstract class Activities {
  abstract get(id: string): Promise<Activity>;
  abstract getRemoved(id: string): Promise<Activity>;
  abstract add(activity: Activity): void;
}

/** All promises. `get` locks one within the reach of the command's permission, or refuses. */
export abstract class Promises {
  abstract get(id: string): Promise<Commitment>;
  abstract add(promise: Commitment): void;
}

/** The outcomes the company offers. `get` locks one for a change; `named` asks for one to be named. */
export abstract class Outcomes {
  abstract get(id: string): Promise<Outcome>;
  abstract named(id: string, field: string): Promise<Outcome>;
  abstract add(outcome: Outcome): void;
  /** @throws DuplicateRefused */
  abstract claimCode(code: string): Promise<void>;
  /** Whether there are any; nobody else brings the first ones until the command ends. */
  abstract isFounded(): Promise<boolean>;
}

/** Checks that what a request names exists and may be seen. @throws ReferenceNotFound with the field */
export abstract class ActivityReferences {
  /** The user with the team, where it is one who may be given something now. */
  abstract owner(userId: string, field: string): Promise<Owner>;
  abstract user(userId: string, field: string): Promise<void>;
  abstract organization(id: string, field: string): Promise<void>;
  abstract people(ids: readonly string[], field: string): Promise<void>;
  /** The organization of a deal, where there is one that may be seen. */
  abstract deal(id: string, field: string): Promise<{ readonly organizationId: string | null }>;
  abstract activity(id: string, field: string): Promise<{ readonly organizationId: string | null; readonly dealId: string | null }>;
  abstract timeZone(name: string, field: string): Promise<void>;
}
