import { Choice, Id } from '#platform/fields';
import { Command } from '#platform/kernel';
import type { PartyKind } from '../domain/party.ts';

/** A command on a person or an organization; `parties` is the part of the address that says which. */
export abstract class PartyCommand extends Command<string> {
  @Choice(['persons', 'organizations'], { from: 'path' }) readonly parties!: 'persons' | 'organizations';
  @Id({ from: 'path' }) readonly partyId!: string;
}

export const kindOf = ({ parties }: { readonly parties: 'persons' | 'organizations' }): PartyKind => (parties === 'persons' ? 'person' : 'organization');
