import type { DuplicateSignal } from '../../domain/duplicate-candidate.ts';
import { mayBeSameName, nameWords } from '../../domain/name-words.ts';
import type { OrganizationDraft, PersonDraft } from '../../domain/party-draft.ts';
import type { Known, KnownIndex, KnownOrganization, KnownPerson } from './known-index.ts';
import { maySee } from './party-rights.ts';
import type { Surroundings } from './surroundings.ts';

export interface Finding<Party> {
  readonly found: Party | null;
  /** Who may be the same: hidden from the actor, or with the same phone and another name. */
  readonly others: readonly { readonly party: Party; readonly signal: DuplicateSignal }[];
}

/** A person is there already by id or e-mail, and by phone unless the names say it is somebody else: colleagues share phones. */
export function findPerson(draft: PersonDraft, keys: readonly string[], { persons, rights }: Surroundings): Finding<KnownPerson> {
  const words = nameWords(draft.displayName, draft.givenName, draft.familyName);
  const isDoubtful = (key: string, { words: known }: KnownPerson): boolean => key.startsWith('phone:') && !mayBeSameName(words, known);
  return find(persons, keys, (party) => maySee(rights, party), isDoubtful, ({ words: known }) => [...words].some((word) => known.has(word)));
}

/** By tax id, domain or name; two that tell different tax ids are two. */
export function findOrganization({ taxId }: OrganizationDraft, keys: readonly string[], { organizations, rights }: Surroundings): Finding<KnownOrganization> {
  const isDoubtful = (key: string, { taxId: known }: KnownOrganization): boolean => !key.startsWith('id:') && !!taxId && !!known && taxId !== known;
  return find(organizations, keys, (party) => maySee(rights, party), isDoubtful, () => false);
}

function find<Whole>(
  index: KnownIndex<Whole>, keys: readonly string[], isSeen: (party: Known<Whole>) => boolean, isDoubtful: (key: string, party: Known<Whole>) => boolean, isLikely: (party: Known<Whole>) => boolean,
): Finding<Known<Whole>> {
  const others = new Map<Known<Whole>, DuplicateSignal>();
  for (const key of keys) {
    const parties = index.withKey(key);
    const found = parties.find((party) => isSeen(party) && !isDoubtful(key, party));
    if (found) return { found, others: [] };
    for (const party of parties) if (!isDoubtful(key, party) || isLikely(party)) others.set(party, others.get(party) ?? (key.slice(0, key.indexOf(':')) as DuplicateSignal));
  }
  return { found: null, others: [...others].slice(0, 5).map(([party, signal]) => ({ party, signal })) };
}
