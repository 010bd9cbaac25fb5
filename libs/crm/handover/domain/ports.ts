import type { Bundle, BundleState } from './bundle.ts';
import type { Candidate, Placed, Placement } from './distribute.ts';
import type { Handover } from './handover.ts';
import type { Unfinished } from './unfinished.ts';

/** All hand-overs. `get` locks one within the reach of the right to lead it and checks the version of If-Match, `take` asks for none; or they refuse. */
export abstract class Handovers {
  abstract get(id: string): Promise<Handover>;
  abstract take(id: string): Promise<Handover>;
  /** Of two who open one for the same colleague at once, the second waits, and finds that of the first. */
  abstract hold(userId: string): Promise<void>;
  abstract openOf(userId: string): Promise<Handover | null>;
  abstract add(handover: Handover): void;
  /** A colleague, and whether he may sign in. @throws ReferenceNotFound at `field` */
  abstract colleague(userId: string, field: string): Promise<{ readonly teamId: string | null; readonly status: string; readonly name: string }>;
}

/** What goes to one successor together. */
export abstract class Bundles {
  /** Writes down all that hangs on the colleague at this moment; what no longer does and has not moved is forgotten. */
  abstract gather(handover: Handover, at: Date): Promise<void>;
  /** These of a hand-over, locked; all that wait for a successor where none are named. @throws ReferenceNotFound */
  abstract named(handoverId: string, ids: readonly string[] | null): Promise<readonly Bundle[]>;
  abstract hangsAnything(userId: string, day: string): Promise<boolean>;
  abstract find(handoverId: string, id: string): Promise<Bundle | null>;
  /** Those that were given to somebody and have not been taken back, locked. @throws ResourceNotFound where one of them was not */
  abstract receivedBy(userId: string, ids: readonly string[]): Promise<readonly Bundle[]>;
  abstract unfinished(handoverId: string): Promise<Unfinished>;
  abstract countGone(handoverId: string): Promise<number>;
  /** Those that may be moved: meant for somebody, and not with him yet. Their things are counted. */
  abstract countToMove(handoverId: string): Promise<number>;
  abstract countToReverse(handoverId: string, ids: readonly string[] | null, since: Date): Promise<number>;
  /** What was refused is tried again. */
  abstract forgetRefusals(handoverId: string, at: Date): Promise<void>;
  /** Writes down whom each is meant for, many at once. */
  abstract place(handoverId: string, placements: readonly Placement[], at: Date): Promise<void>;
}

/** What a rule asks of customers and colleagues. */
export abstract class Places {
  abstract placed(handoverId: string, bundleIds: readonly string[], candidates: readonly string[]): Promise<readonly Placed[]>;
  /** @throws ReferenceNotFound at `candidates` for whoever is not there or may not come in */
  abstract candidates(userIds: readonly string[]): Promise<readonly Candidate[]>;
}

/** What a thing says of whose it is, by the names of the values that are written. */
export type Told = Readonly<Record<string, unknown>>;

/** A bundle on its way. */
export interface GoingBundle {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly toUserId: string;
  readonly introductionId: string | null;
}

/** A thing on its way: what it says now of whose it is, and whether it still hangs on who has it. */
export interface GoingItem {
  readonly bundleId: string;
  readonly holding: string;
  readonly recordId: string;
  readonly holderId: string;
  readonly hangs: boolean;
  readonly state: Told;
  readonly before: Told | null;
  /** It says what it said when it was moved. */
  readonly isAsMoved: boolean;
}

export interface Welcome {
  readonly userId: string;
  readonly teamId: string | null;
  readonly isActive: boolean;
  readonly locale: string;
  readonly timeZone: string;
}

/** The steps of moving: read ahead, locked, written. */
export abstract class Moves {
  /** The next bundles to move, with not many more things than may go in one step; none: there is nothing left. */
  abstract next(handoverId: string): Promise<readonly string[]>;
  abstract nextBack(handoverId: string, ids: readonly string[] | null, since: Date, after: string | null): Promise<readonly string[]>;
  /** Those that are still in one of these states. */
  abstract lock(ids: readonly string[], states: readonly BundleState[]): Promise<readonly GoingBundle[]>;
  /** Their things, locked. */
  abstract items(bundleIds: readonly string[]): Promise<readonly GoingItem[]>;
  abstract welcomes(userIds: readonly string[]): Promise<ReadonlyMap<string, Welcome>>;
  /** The name of a customer as whoever acts may say it. */
  abstract names(bundles: readonly GoingBundle[]): Promise<ReadonlyMap<string, string>>;
  abstract drop(items: readonly GoingItem[]): Promise<void>;
  abstract moved(items: readonly GoingItem[], bundles: readonly GoingBundle[], introductions: ReadonlyMap<string, string>, at: Date): Promise<void>;
  abstract reversed(items: readonly GoingItem[], kept: readonly GoingItem[], bundles: readonly GoingBundle[], leaverId: string, at: Date): Promise<void>;
  /** Why it stays where it is. */
  abstract refused(bundleId: string, reason: object, at: Date): Promise<void>;
  abstract successorsSince(handoverId: string, since: Date): Promise<readonly { readonly userId: string; readonly bundles: number }[]>;
}

export interface Lead {
  readonly leadId: string;
  readonly leaver: string;
}

/** Who leads a hand-over. */
export abstract class Leads {
  abstract of(handoverId: string): Promise<Lead | null>;
}
