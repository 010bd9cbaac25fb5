import { AddOrganization, ChangeAddresses, PlacePartyInLines, TagParty } from '#crm/contacts';
import type { Actor } from '#platform/access';
import { organizationInstructions } from './data/catalogues.ts';
import { countries } from './data/countries.ts';
import { organizations, type DemoOrganization } from './data/organizations.ts';
import type { Lists } from './fill-catalogues.ts';
import type { Story } from './story.ts';

export interface KnownOrganization extends DemoOrganization {
  readonly id: string;
  /** How many days ago it became known. */
  readonly since: number;
  readonly seller: Actor;
}

/** Adds the organizations, parents before their subsidiaries, each by the salesperson it belongs to. */
export function knowOrganizations(story: Story, lists: Lists, sellers: { readonly east: readonly Actor[]; readonly west: readonly Actor[] }): KnownOrganization[] {
  const known: KnownOrganization[] = organizations.map((each) => ({ ...each, id: story.id(700), since: each.parent ? 500 + story.chance.whole(150) : 660 + story.chance.whole(240), seller: story.chance.of(each.country === 'UA' ? sellers.east : sellers.west) }));
  for (const each of known) story.on(each.since, prepare(story, lists, each, known.find((other) => other.name === each.parent)?.id ?? null));
  return known;
}

function prepare(story: Story, lists: Lists, each: KnownOrganization, parentOrganizationId: string | null): () => Promise<void> {
  const { chance } = story;
  const country = countries[each.country]!;
  const isCustomer = each.types.includes('customer');
  const tier = isCustomer && each.employees > 1800 ? 'vip' : isCustomer && each.employees > 500 ? 'key' : 'standard';
  const currency = { DE: 'EUR', UA: 'UAH', PL: 'PLN', GB: 'GBP' }[each.country]!;
  const fields = {
    id: each.id, name: each.name, legalName: each.country === 'UA' && each.ending !== 'LLC' ? `${each.ending} «${each.name}»` : `${each.name} ${each.ending}`, types: each.types, industry: each.industry, website: `https://www.${each.domain}`,
    numberOfEmployees: each.employees, annualRevenue: { amount: `${each.millions * (currency === 'UAH' ? 45 : 1)}000000.00`, currency }, foundingDate: `${1890 + chance.whole(125)}-0${1 + chance.whole(9)}-01`,
    lifecycleStage: isCustomer ? 'customer' : each.types.includes('prospect') ? 'prospect' : each.types.includes('partner') ? 'partner' : 'other',
    tierId: lists.tiers.get(tier)!, territoryId: lists.territories.get(each.country) ?? null, confidentiality: tier === 'vip' ? 'confidential' : 'open', parentOrganizationId, attentionInstruction: tier === 'vip' ? chance.of(organizationInstructions) : null,
    contactPoints: [{ kind: 'email', value: `info@${each.domain}` }, { kind: 'phone', value: country.phone[0] + chance.digits(country.phone[1]) }],
  };
  const address = { type: 'visit', streetAddress: `${chance.of(country.streets)} ${1 + chance.whole(90)}`, addressLocality: each.city, postalCode: `${1 + chance.whole(9)}${chance.digits(country.postalDigits - 1)}`, addressCountry: each.country };
  const party = { parties: 'organizations', partyId: each.id };
  const tagIds = chance.is(45) ? [chance.of(lists.tags)] : [];
  const businessLineIds = lists.lines.filter(() => chance.is(50));
  return async () => {
    await story.send(each.seller, AddOrganization, fields);
    await story.send(each.seller, ChangeAddresses, { ...party, addresses: [address] });
    if (tagIds.length > 0) await story.send(each.seller, TagParty, { ...party, tagIds });
    if (businessLineIds.length > 0) await story.send(each.seller, PlacePartyInLines, { ...party, businessLineIds });
  };
}
