export interface DuePromise {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly byKind: string;
  readonly ownerId: string | null;
  readonly byUserId: string | null;
  readonly dealId: string | null;
  readonly organizationId: string | null;
  /** The person outside the company who is one side of it. */
  readonly personId: string | null;
}

/** Promises that nobody has closed yet and that are due, by anybody to anybody. */
export abstract class DuePromises {
  /** Due on the day or within the week before it. */
  abstract openUntil(day: string): Promise<DuePromise[]>;
}
