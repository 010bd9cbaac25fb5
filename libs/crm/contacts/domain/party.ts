import { Aggregate, type DomainEvent } from '#platform/kernel';
import type { Confidentiality } from './confidentiality.ts';

export type PartyKind = 'person' | 'organization';

/** Who changes something, and when. */
export interface Stamp {
  readonly at: Date;
  readonly byId: string | null;
}

/** What persons and organizations share: an owner, a team, a tier, tags, and that nothing is ever physically deleted. */
export abstract class Party<Self> extends Aggregate<Self> {
  readonly version!: number;
  readonly tierId!: string | null;
  readonly confidentiality!: Confidentiality;
  readonly territoryId!: string | null;
  readonly attentionInstruction!: string | null;
  readonly lifecycleStage!: string | null;
  readonly description!: string | null;
  readonly city!: string | null;
  readonly country!: string | null;
  readonly primaryEmail!: string | null;
  readonly primaryPhone!: string | null;
  readonly ownerId!: string | null;
  readonly teamId!: string | null;
  readonly tagIds!: string[];
  readonly businessLineIds!: string[];
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  /** By what reaches and conditions judge it, beside its owner and its team. */
  get standing() {
    return { line: this.businessLineIds, territory: this.territoryId, confidentiality: this.confidentiality, tier: this.tierId };
  }

  protected alter(fields: object, { at, byId }: Stamp): void {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.change({ ...given, updatedAt: at, updatedById: byId } as never);
  }

  /** Who owns it already is not given it once more. */
  assign(ownerId: string, teamId: string | null, stamp: Stamp): void {
    if (ownerId !== this.ownerId) this.record(this.assigned(ownerId));
    this.alter({ ownerId, teamId }, stamp);
  }

  /** Goes to another owner together with many others, which are told as one. */
  pass({ ownerId, teamId }: { readonly ownerId: string | null; readonly teamId: string | null }, stamp: Stamp): void {
    this.alter({ ownerId, teamId }, stamp);
  }

  protected abstract assigned(ownerId: string): DomainEvent;

  tag(tagIds: readonly string[], stamp: Stamp): void {
    this.alter({ tagIds: [...tagIds] }, stamp);
  }

  placeInLines(businessLineIds: readonly string[], stamp: Stamp): void {
    this.alter({ businessLineIds: [...businessLineIds] }, stamp);
  }

  /** Its contact points or addresses changed: the first of each stands in lists. */
  summarize(summary: { primaryEmail?: string | null; primaryPhone?: string | null; city?: string | null; country?: string | null }, stamp: Stamp): void {
    this.alter(summary, stamp);
  }
}
