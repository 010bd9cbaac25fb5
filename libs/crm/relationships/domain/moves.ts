/** That somebody of them whom one of us knows began or ended at an organization that one of us looks after. */
export interface Move {
  readonly employmentId: string;
  readonly personId: string;
  readonly displayName: string;
  readonly organization: string;
  readonly ownerId: string;
  readonly jobTitle: string | null;
  readonly lastContactAt: string;
}

export abstract class Moves {
  /** Where it is news, not history that is written down now; and only of people whom somebody of us knows. None of those of whom nobody is to be told. */
  abstract of(employmentIds: readonly string[], what: 'began' | 'ended'): Promise<readonly Move[]>;
}
