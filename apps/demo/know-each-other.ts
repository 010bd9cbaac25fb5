import { LogActivity } from '#crm/activities';
import { MovePerson } from '#crm/contacts';
import type { Actor } from '#platform/access';
import type { KnownOrganization } from './know-organizations.ts';
import type { KnownPerson } from './know-persons.ts';
import type { Story } from './story.ts';

interface Acquainted {
  readonly customers: readonly KnownOrganization[];
  readonly people: readonly KnownPerson[];
  /** Who meets customers of others: the head, and whoever sells. */
  readonly head: Actor;
  readonly sellers: readonly Actor[];
}

/** Not only whoever looks after a customer knows people there: the head was with him, a colleague is called by them. And somebody we know has just changed his employer. */
export function knowEachOther(story: Story, { customers, people, head, sellers }: Acquainted): void {
  const { chance } = story;
  const contact = (who: Actor, person: KnownPerson, type: 'meeting' | 'call', direction?: 'inbound' | 'outbound'): void => {
    const ago = 3 + chance.whole(Math.max(2, Math.min(person.since, 420) - 12));
    const id = story.id(ago);
    story.on(ago, () => story.send(who, LogActivity, { id, type, organizationId: person.organizationId, participants: [{ personId: person.id }], ...(direction && { direction }) }));
  };
  const known = customers.filter((_, at) => at % 3 === 0).flatMap((customer) => people.filter(({ organizationId, since }) => organizationId === customer.id && since > 40).slice(0, 2).map((person) => ({ person, customer })));
  for (const { person, customer } of known) {
    for (let times = 1 + chance.whole(4); times > 0; times--) contact(head, person, 'meeting');
    const mate = chance.of(sellers.filter(({ userId }) => userId !== customer.seller.userId));
    for (let times = chance.whole(6); times > 0; times--) contact(mate, person, 'call', chance.is(50) ? 'inbound' : 'outbound');
  }
  const first = known[0];
  const next = first && customers.find(({ id, country, seller }) => id !== first.customer.id && country === first.customer.country && seller.userId !== first.customer.seller.userId);
  if (first && next) story.on(1, () => story.send(head, MovePerson, { personId: first.person.id, organizationId: next.id, jobTitle: 'Head of purchasing', startDate: story.day(1).toISOString().slice(0, 10), endReason: 'A better offer' }));
}
