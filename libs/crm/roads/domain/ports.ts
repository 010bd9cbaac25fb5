import type { AccessRequest, Goal } from './access-request.ts';
import type { RoadQuestion } from './road-question.ts';
import type { FoundRoad, RoadSign } from './road-sign.ts';

/** What a sign is about: an organization, or somebody over whom a way leads there. */
export interface Ahead {
  readonly organizationId: string;
  readonly personId?: string;
}

/** What is known of organizations that somebody may not see. */
export abstract class Roads {
  /** Counts one more look of somebody on a day; false where he has none left. */
  abstract countLook(userId: string, day: string, most: number): Promise<boolean>;
  abstract forgetLooks(before: string): Promise<void>;
  /** The organization that whoever acts may not see, is not confidential and answers the question; the one contacted last of several. */
  abstract find(question: RoadQuestion): Promise<FoundRoad | null>;
  /** Whether a sign that was shown still stands: what it is about is there, still unseen by whoever acts and not confidential. */
  abstract stands(sign: Ahead): Promise<boolean>;
  abstract isShown(userId: string, sign: Ahead, day: string): Promise<boolean>;
  abstract add(sign: RoadSign): void;
}

/** Of the person that is asked for, or of the organization: by the name of the field it is. */
export type RequestNames = { readonly asker: string } & ({ readonly name: string } | { readonly displayName: string });

export abstract class AccessRequests {
  /** The open one of an asker for an organization. */
  abstract openOf(askerId: string, organizationId: string): Promise<AccessRequest | null>;
  /** Locks one of the asker's own. @throws ResourceNotFound */
  abstract ofAsker(id: string, askerId: string): Promise<AccessRequest>;
  /** Locks one whose turn it is to answer. @throws ResourceNotFound */
  abstract ofDecider(id: string, deciderId: string): Promise<AccessRequest>;
  abstract allOpenOf(askerId: string): Promise<AccessRequest[]>;
  /** These, locked in one order. */
  abstract named(ids: readonly string[]): Promise<AccessRequest[]>;
  /** Locks all that are open and at hand. */
  abstract allOpen(): Promise<AccessRequest[]>;
  abstract add(request: AccessRequest): void;
  /** The names that a notice says: who asks, and of whom or of what. */
  abstract names(request: AccessRequest): Promise<RequestNames>;
  /** Whether somebody was given the record himself by a share that is no less than to read until a day. */
  abstract isSharedAlready(goal: Goal, userId: string, until: string): Promise<boolean>;
}

/** Who answers for what is asked for. */
export abstract class Answerers {
  /** The owner, then those above him, then whoever looks after people and rights: those who are here. */
  abstract inOrder(goal: Goal): Promise<readonly string[]>;
  /** Whether somebody may give it to others. */
  abstract mayGive(userId: string, goal: Goal): Promise<boolean>;
  abstract isOwner(userId: string, goal: Goal): Promise<boolean>;
  /** Whether it is there. */
  abstract isThere(goal: Goal): Promise<boolean>;
  abstract isActive(userId: string): Promise<boolean>;
}
