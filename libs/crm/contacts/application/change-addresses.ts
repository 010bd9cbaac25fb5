import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Country, Many, Text } from '#platform/fields';
import { newId, ResourceNotFound } from '#platform/kernel';
import { countryOf } from '#platform/text';
import { PartyParts } from '../domain/ports.ts';
import { addressTypes, PostalAddress } from '../domain/postal-address.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

const words = { optional: true, nullable: true, max: 300 } as const;

export class AddressInput {
  @Choice(addressTypes) readonly type!: string;
  @Text(words) readonly streetAddress?: string | null;
  @Text(words) readonly addressLocality?: string | null;
  @Text(words) readonly addressRegion?: string | null;
  @Text({ ...words, max: 20 }) readonly postalCode?: string | null;
  @Country({ optional: true, nullable: true, example: 'DE', description: 'An ISO 3166 code, or the name of a country.' }) readonly addressCountry?: string | null;
}

/** Says all addresses of a party at once; the first is the one lists show. What is no longer named is kept as removed. */
@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class ChangeAddresses extends PartyCommand {
  @Many(() => AddressInput, { max: 20 }) readonly addresses!: AddressInput[];
}

@Handles(ChangeAddresses)
export class ChangeAddressesHandler {
  constructor(private readonly parts: PartyParts, private readonly ownership: Ownership) {}

  async execute(command: ChangeAddresses): Promise<string> {
    const party = await this.parts.party(kindOf(command), command.partyId, 'addresses');
    const stamp = this.ownership.stamp();
    const before = await this.parts.addresses(command.partyId);
    command.addresses.forEach((address, at) => {
      const known = before[at];
      if (known) known.correct({ ...address }, stamp.at);
      else this.parts.add(PostalAddress.add(newId(), kindOf(command), command.partyId, { ...address }, stamp.at));
    });
    for (const gone of before.slice(command.addresses.length)) gone.remove(stamp.at);
    const [first] = command.addresses;
    party.summarize({ city: first?.addressLocality ?? null, country: first?.addressCountry ? countryOf(first.addressCountry) : null }, stamp);
    return command.partyId;
  }
}
