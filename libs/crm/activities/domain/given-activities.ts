import type { Activity } from './activity.ts';
import type { Commitment } from './commitment.ts';

/** Many activities and promises that go to other colleagues, locked in one order. @throws ResourceNotFound, AccessDenied, FieldForbidden where the actor may not change one */
export abstract class GivenActivities {
  abstract activities(ids: readonly string[]): Promise<readonly Activity[]>;
  /** Of these, those that are planned and there. */
  abstract stillPlanned(ids: readonly string[]): Promise<readonly string[]>;
  abstract promises(ids: readonly string[]): Promise<readonly Commitment[]>;
}
