import type { Standing } from '#platform/access';
import type { OrganizationWhole, PartyMatch, PersonWhole } from '../../domain/known-parties.ts';
import { nameWords } from '../../domain/name-words.ts';

/** A party as the arrivals of one transaction know it; what they do to it, the next of them sees. */
export interface Known<Whole> {
  readonly id: string;
  ownerId: string | null;
  teamId: string | null;
  standing: Standing;
  words: ReadonlySet<string>;
  readonly taxId: string | null;
  readonly organizationId: string | null;
  readonly name: string;
  readonly isNew: boolean;
  whole: Whole | null;
  isChanged: boolean;
}

export type KnownPerson = Known<PersonWhole>;
export type KnownOrganization = Known<OrganizationWhole>;

/** The parties that share a key with an arrival. */
export class KnownIndex<Whole> {
  private readonly byKey = new Map<string, Known<Whole>[]>();
  private readonly byId = new Map<string, Known<Whole>>();
  private readonly learned: { key: string; party: Known<Whole> }[] = [];

  constructor(matches: readonly PartyMatch[]) {
    for (const { key, ...match } of matches) {
      const party = this.byId.get(match.id) ?? { ...match, words: nameWords(match.name), isNew: match.isRehearsed, whole: null, isChanged: false };
      this.put(key, party);
    }
  }

  all(): Known<Whole>[] {
    return [...this.byId.values()];
  }

  withKey(key: string): readonly Known<Whole>[] {
    return this.byKey.get(key) ?? [];
  }

  /** From now on the party is found by these keys too. */
  learn(party: Known<Whole>, keys: readonly string[]): void {
    for (const key of keys) {
      if (this.withKey(key).includes(party)) continue;
      this.put(key, party);
      this.learned.push({ key, party });
    }
  }

  memory(): PartyMatch[] {
    return this.learned.map(({ key, party: { id, ownerId, teamId, standing, name, taxId, organizationId } }) => ({ key, id, ownerId, teamId, standing, name, taxId, organizationId, isRehearsed: true }));
  }

  private put(key: string, party: Known<Whole>): void {
    this.byId.set(party.id, party);
    const known = this.byKey.get(key);
    if (known) known.push(party);
    else this.byKey.set(key, [party]);
  }
}
