/** How far a permission goes: my own records, those of my teams, of my subordinates, or all. */
export const reaches = ['own', 'team', 'subordinates', 'all'] as const;
export type ReachName = (typeof reaches)[number];

/** A reach compiled for one actor: everything, or the records of these owners and these teams. */
export type Reach = { readonly all: true } | { readonly all: false; readonly owners: readonly string[]; readonly teams: readonly string[] };

/** Fields closed to an actor, as `kind.field`. */
export interface FieldMask {
  readonly hidden: ReadonlySet<string>;
  readonly readOnly: ReadonlySet<string>;
}

/** Who is acting: a signed-in user, an API key of a user, or a named part of the system. */
export interface Actor {
  readonly userId: string | null;
  readonly name: string;
  readonly kind: 'user' | 'api-key' | 'system';
  readonly sessionId: string | null;
  /** The key it acts by, where it is one. */
  readonly apiKeyId?: string;
  readonly grants: ReadonlyMap<string, Grant>;
  readonly mask: FieldMask;
}

/** What an actor has of one permission. */
export interface Grant {
  /** The widest of its reaches. */
  readonly name: ReachName;
  readonly reach: Reach;
  /** How far it is held without an end and in one's own name: only that may be given to others. Null: not at all. */
  readonly lasting: ReachName | null;
}

export const openMask: FieldMask = { hidden: new Set(), readOnly: new Set() };

/** A named part of the system with named permissions, all of them reaching everything. */
export function systemActor(name: string, permissions: readonly string[]): Actor {
  const all = { name: 'all', reach: { all: true }, lasting: 'all' } as const;
  return { userId: null, name, kind: 'system', sessionId: null, mask: openMask, grants: new Map(permissions.map((each) => [each, all])) };
}

/** Finds who acts for a user when nobody asks at the moment: a job goes on with the rights its owner has today. */
export abstract class Actors {
  /** Null where the user, or the key, may no longer act. */
  abstract ofUser(userId: string, apiKeyId: string | null): Promise<Actor | null>;
}
