import { AddEmployment, AddPerson, ChangeAddresses, MovePerson, TagParty } from '#crm/contacts';
import { jobs, leadSources, personInstructions } from './data/catalogues.ts';
import { countries } from './data/countries.ts';
import type { Lists } from './fill-catalogues.ts';
import type { KnownOrganization } from './know-organizations.ts';
import type { Story } from './story.ts';

export interface KnownPerson {
  readonly id: string;
  readonly organizationId: string;
  readonly since: number;
}

/** Adds the people of the organizations with their careers; some move from one of our customers to another. Answers who they are. */
export function knowPersons(story: Story, lists: Lists, organizations: readonly KnownOrganization[], count: number): KnownPerson[] {
  const { chance } = story;
  const known: KnownPerson[] = [];
  for (let at = 0; at < count; at++) {
    const employer = at < organizations.length ? organizations[at]! : chance.of(organizations);
    const others = organizations.filter((each) => each !== employer && each.country === employer.country);
    const daysAgo = 40 + chance.whole(440);
    const personId = story.id(daysAgo);
    story.on(daysAgo, prepare(story, lists, personId, employer, others));
    known.push({ id: personId, organizationId: employer.id, since: daysAgo });
    if (chance.is(13)) move(story, personId, employer, chance.of(others), daysAgo);
  }
  return known;
}

function prepare(story: Story, lists: Lists, personId: string, employer: KnownOrganization, others: readonly KnownOrganization[]): () => Promise<void> {
  const { chance } = story;
  const country = countries[employer.country]!;
  const isWoman = chance.is(48);
  const given = chance.of(isWoman ? country.women : country.men);
  const family = chance.of(country.families);
  const spelled = chance.is(20) ? 1 : 0;
  const [jobTitle, department] = chance.of(jobs);
  const began = 2018 + chance.whole(6);
  const tier = chance.is(6) ? 'vip' : chance.is(18) ? 'key' : 'standard';
  const fields = {
    id: personId, givenName: spelled ? capital(given[1]) : given[0], familyName: spelled ? capital(family[1]) : family[0], gender: isWoman ? 'female' : 'male',
    birthDate: `${1962 + chance.whole(36)}-${two(1 + chance.whole(12))}-${two(1 + chance.whole(28))}`, lifecycleStage: employer.types.includes('customer') ? 'customer' : 'lead',
    leadSource: chance.of(leadSources), preferredLanguage: country.language, timeZone: country.timeZone, tierId: lists.tiers.get(tier)!, territoryId: lists.territories.get(employer.country) ?? null, attentionInstruction: tier === 'vip' ? chance.of(personInstructions) : null, doNotContact: chance.is(2),
    contactPoints: [{ kind: 'email', value: `${given[1]}.${family[1]}@${employer.domain}` }, ...(chance.is(80) ? [{ kind: 'mobile', value: country.mobile[0] + chance.digits(country.mobile[1]) }] : []), ...(chance.is(30) ? [{ kind: 'phone', value: country.phone[0] + chance.digits(country.phone[1]) }] : [])],
    employment: { organizationId: employer.id, jobTitle, department, startDate: `${began}-${two(1 + chance.whole(12))}-01` },
  };
  const earlier = chance.is(40) ? { personId, organizationId: chance.of(others).id, jobTitle: chance.of(jobs)[0], startDate: `${began - 2 - chance.whole(2)}-03-01`, endDate: `${began - 1}-12-31`, datePrecision: 'year', endReason: 'Changed employer' } : null;
  const second = chance.is(6) ? { personId, organizationId: chance.of(others).id, jobTitle: 'Member of the supervisory board', startDate: '2023-05-01', datePrecision: 'month', isPrimary: false } : null;
  const address = { type: 'visit', streetAddress: `${chance.of(country.streets)} ${1 + chance.whole(90)}`, addressLocality: employer.city, addressCountry: employer.country };
  const tagIds = chance.is(25) ? [chance.of(lists.tags)] : [];
  const party = { parties: 'persons', partyId: personId };
  return async () => {
    await story.send(employer.seller, AddPerson, fields);
    await story.send(employer.seller, ChangeAddresses, { ...party, addresses: [address] });
    for (const work of [earlier, second]) if (work) await story.send(employer.seller, AddEmployment, work);
    if (tagIds.length > 0) await story.send(employer.seller, TagParty, { ...party, tagIds });
  };
}

function move(story: Story, personId: string, from: KnownOrganization, to: KnownOrganization, knownDaysAgo: number): void {
  const daysAgo = 1 + story.chance.whole(knownDaysAgo - 2);
  const [jobTitle, department] = story.chance.of(jobs);
  const startDate = story.day(daysAgo).toISOString().slice(0, 10);
  story.on(daysAgo, () => story.send(from.seller, MovePerson, { personId, organizationId: to.id, jobTitle, department, startDate, endReason: `Went to ${to.name}` }));
}

const two = (number: number): string => String(number).padStart(2, '0');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
