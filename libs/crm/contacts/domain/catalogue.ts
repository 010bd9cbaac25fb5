import { Aggregate } from '#platform/kernel';

/** A simple list the company keeps: an entry has a name. */
abstract class Entry<Self> extends Aggregate<Self> {
  readonly version!: number;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;
  constructor(readonly id: string, readonly name: string) { super(); }

  rename(name: string, at: Date): void {
    this.change({ name, updatedAt: at } as never);
  }

  /** No longer offered; the records that have it keep it. */
  retire(at: Date): void {
    this.change({ deletedAt: at, updatedAt: at } as never);
  }

  protected stamped(at: Date): this {
    this.change({ createdAt: at, updatedAt: at, deletedAt: null } as never);
    return this;
  }
}

export class Tag extends Entry<Tag> {
  static add(id: string, name: string, at: Date): Tag { return new Tag(id, name).stamped(at); }
}

export class BusinessLine extends Entry<BusinessLine> {
  static add(id: string, name: string, at: Date): BusinessLine { return new BusinessLine(id, name).stamped(at); }
}

/** A part of the market that colleagues share out among themselves: a region, a country, a district. */
export class Territory extends Entry<Territory> {
  static add(id: string, name: string, at: Date): Territory { return new Territory(id, name).stamped(at); }
}

/** A group of customers by importance; `rank` 1 is the first. */
export class Tier extends Entry<Tier> {
  readonly code!: string;
  readonly rank!: number;
  readonly isVip!: boolean;

  static add(id: string, fields: { code: string; name: string; rank: number; isVip: boolean }, at: Date): Tier {
    const tier = new Tier(id, fields.name);
    tier.change({ code: fields.code, rank: fields.rank, isVip: fields.isVip });
    return tier.stamped(at);
  }

  redefine(fields: { name?: string; rank?: number; isVip?: boolean }, at: Date): void {
    this.change({ ...fields, updatedAt: at });
  }
}
