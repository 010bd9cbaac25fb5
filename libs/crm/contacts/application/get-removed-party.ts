import { Internal } from '#platform/access';
import { Choice, Id } from '#platform/fields';
import { Query } from '#platform/kernel';

/** The version of a party that was just removed, with which the removal can be taken back; one that still stands is answered whole. */
@Internal()
export class GetRemovedParty extends Query<{ readonly id: string; readonly version: number }> {
  @Choice(['persons', 'organizations'], { from: 'path' }) readonly parties!: 'persons' | 'organizations';
  @Id({ from: 'path' }) readonly partyId!: string;

  static of(parties: 'persons' | 'organizations', partyId: string): GetRemovedParty {
    return Object.assign(new GetRemovedParty(), { parties, partyId });
  }
}
