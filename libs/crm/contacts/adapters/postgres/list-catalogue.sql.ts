import { Handles, Reads } from '#platform/bus';
import { ListBusinessLines, ListTags, ListTerritories, ListTiers, type CatalogueEntry } from '../../application/list-catalogue.ts';

type Entries = Promise<{ items: CatalogueEntry[]; nextCursor: null }>;

@Handles(ListTags)
export class ListTagsSql {
  constructor(private readonly reads: Reads) {}
  async execute({ limit = 1000 }: ListTags): Entries { return { items: await this.reads.rows('select id, version, name from contacts.tags where deleted_at is null order by name limit $1', [limit]), nextCursor: null }; }
}

@Handles(ListTiers)
export class ListTiersSql {
  constructor(private readonly reads: Reads) {}
  async execute({ limit = 1000 }: ListTiers): Entries { return { items: await this.reads.rows('select id, version, name, code, rank, is_vip as "isVip" from contacts.tiers where deleted_at is null order by rank, name limit $1', [limit]), nextCursor: null }; }
}

@Handles(ListBusinessLines)
export class ListBusinessLinesSql {
  constructor(private readonly reads: Reads) {}
  async execute({ limit = 1000 }: ListBusinessLines): Entries { return { items: await this.reads.rows('select id, version, name from contacts.business_lines where deleted_at is null order by name limit $1', [limit]), nextCursor: null }; }
}

@Handles(ListTerritories)
export class ListTerritoriesSql {
  constructor(private readonly reads: Reads) {}
  async execute({ limit = 1000 }: ListTerritories): Entries { return { items: await this.reads.rows('select id, version, name from contacts.territories where deleted_at is null order by name limit $1', [limit]), nextCursor: null }; }
}
