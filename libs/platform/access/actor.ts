import type { Condition, Reach, ReachName } from './reach.ts';

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
  /** What somebody has shown to be who he is; only a session has it. */
  readonly proof?: Proof;
  /** The key it acts by, where it is one. */
  readonly apiKeyId?: string;
  readonly grants: ReadonlyMap<string, Grant>;
  readonly mask: FieldMask;
  /** Permissions behind a gate that is shut for it, by their names. */
  readonly keptBack?: ReadonlyMap<string, KeptBack>;
  /** How many different records an hour it is meant to see. */
  readonly readNorm?: number;
  /** Absent where nothing is shared with it: it then asks as if there were no shares. */
  readonly shares?: Shares | undefined;
  /** The practices that go on for it; none where there is no session. */
  readonly practices?: readonly string[];
  /** It sees records of any practice. */
  readonly seesPractice?: boolean;
}

/** How somebody proves who he is, and when he last did so in this session. */
export interface Proof {
  readonly by: 'second-factor' | 'password';
  readonly at: Date | null;
  /** A role of his asks for a second factor, and he has none. */
  readonly isMissing: boolean;
}

/** A reach as a role gives it; where there is a condition, only over the records that are so. */
export interface GivenReach {
  readonly name: ReachName;
  readonly condition: Condition;
}

/** How far a permission is held: the widest of its reaches, all of them as they were given, and what they reach. */
export interface Held {
  readonly name: ReachName;
  readonly given: readonly GivenReach[];
  readonly reach: Reach;
}

/** What an actor has of one permission. */
export interface Grant extends Held {
  /** How far it is held without an end and in one's own name: only that may be given to others. Null: not at all. */
  readonly lasting: Held | null;
  /** Whose rights are in it for a time beside one's own; absent where nobody's are. */
  readonly lent?: { readonly own: Reach; readonly loans: readonly { readonly from: string; readonly reach: Reach }[] };
}

/** A permission that roles give and a gate keeps back. `grant` is what the roles give; null where they do not give it either. */
export interface KeptBack {
  readonly gate: string;
  readonly details: object;
  readonly grant: Grant | null;
}

/** Single records shared with an actor: to whom they were given, himself or teams; the day on which they are asked for; of which kinds there are some, and whether any lets change. */
export interface Shares {
  readonly grantees: readonly string[];
  readonly day: string;
  readonly kinds: ReadonlyMap<string, 'read' | 'change'>;
}

/** What an actor is meant for of whom nothing is said. */
export const defaultReadNorm = 2000;

export const openMask: FieldMask = { hidden: new Set(), readOnly: new Set() };

/** A named part of the system with named permissions, all of them reaching everything. */
export function systemActor(name: string, permissions: readonly string[]): Actor {
  const held = { name: 'all', given: [{ name: 'all', condition: {} }], reach: { all: true } } as const;
  const all = { ...held, lasting: held };
  return { userId: null, name, kind: 'system', sessionId: null, mask: openMask, seesPractice: true, grants: new Map(permissions.map((each) => [each, all])) };
}

/** To whom something can be given: colleagues and teams. */
export abstract class Grantees {
  /** @throws ReferenceNotFound at `field` for somebody who is not there, or no longer active */
  abstract require(kind: 'user' | 'team', id: string, field: string): Promise<void>;
  abstract names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Finds who acts for a user when nobody asks at the moment: a job goes on with the rights its owner has today. */
export abstract class Actors {
  /** Null where the user, or the key, may no longer act. */
  abstract ofUser(userId: string, apiKeyId: string | null): Promise<Actor | null>;
  /** Whatever is kept of who may act is asked anew. */
  abstract forget(): void;
}
