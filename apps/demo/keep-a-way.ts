import { LogActivity } from '#crm/activities';
import { AddOrganization, AddPerson } from '#crm/contacts';
import type { Actor } from '#platform/access';
import type { Story } from './story.ts';

/** A prospect of one branch whose head of purchasing a colleague of the other branch knows: the way there is seen by that colleague alone. */
export async function keepAWay(story: Story, near: Actor, far: Actor): Promise<void> {
  const [organizationId, personId] = [story.id(30), story.id(30)];
  await story.send(near, AddOrganization, { id: organizationId, name: 'Ostsee Antriebe', types: ['prospect'], website: 'https://ostsee-antriebe.example' });
  await story.send(far, AddPerson, { id: personId, givenName: 'Lennart', familyName: 'Sievers', employment: { organizationId, jobTitle: 'Head of purchasing', startDate: '2023-04-01' } });
  for (const ago of [70, 35, 9]) await story.send(far, LogActivity, { id: story.id(ago), type: 'meeting', happenedAt: story.day(ago).toISOString(), participants: [{ personId }] });
}
