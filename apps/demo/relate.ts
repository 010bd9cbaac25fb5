import { TellRelation } from '#crm/contacts';
import type { Actor } from '#platform/access';
import { betweenFirms, betweenPeople } from './data/relations.ts';
import type { KnownOrganization } from './know-organizations.ts';
import type { KnownPerson } from './know-persons.ts';
import type { Story } from './story.ts';

interface Related { readonly organizations: readonly KnownOrganization[]; readonly people: readonly KnownPerson[]; readonly head: Actor }

/** Tells who is what to whom: firms to firms; people whom we know to people of firms that we would like to know; and who reports to whom. */
export function relate(story: Story, { organizations, people, head }: Related): void {
  const firm = (name: string): KnownOrganization => organizations.find((each) => each.name === name)!;
  const tell = (who: Actor, daysAgo: number, relation: Readonly<Record<string, unknown>>): void => story.on(daysAgo, () => story.send(who, TellRelation, { datePrecision: 'year', ...relation }));
  for (const { from, to, ...relation } of betweenFirms) tell(firm(to).seller, 30, { id: story.id(30), ...relation, fromId: firm(from).id, toId: firm(to).id });
  const at = (organization: KnownOrganization): KnownPerson[] => people.filter(({ organizationId }) => organizationId === organization.id);
  const of = (type: string): KnownOrganization[] => organizations.filter(({ types }) => types.includes(type));
  const customers = of('customer').filter((_, index) => index % 3 === 0);
  for (const [index, prospect] of of('prospect').entries()) {
    const near = customers.filter(({ country }) => country === prospect.country);
    const [known, wanted] = [near[index % near.length] && at(near[index % near.length]!)[0], at(prospect)[0]];
    if (known && wanted) tell(index % 2 === 0 ? head : prospect.seller, 20, { id: story.id(20), ...betweenPeople[index % betweenPeople.length], fromId: known.id, toId: wanted.id });
  }
  for (const customer of of('customer').filter((_, index) => index % 4 === 0)) {
    const [chief, ...others] = at(customer);
    for (const each of others.slice(0, 2)) tell(customer.seller, 25, { id: story.id(25), kind: 'reports-to', fromId: each.id, toId: chief!.id });
  }
}
