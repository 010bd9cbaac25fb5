import { AcceptBundles, AssignBundles, DistributeHandover, ListBundles, MoveSome, ObjectToBundles, OpenHandover, SayPartingWords, type BundleRecord } from '#crm/handover';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { Story } from './story.ts';

const parting = ['The buyer signs, but the chief engineer decides. Call him before eight.', 'They pay late and always pay. Do not press them in March.', 'Ask about the second line: the budget is for the spring.'];

/** A salesperson leaves: his customers are half handed over, one successor objects, and a few customers are still for nobody. */
export async function handOver(story: Story, queries: Queries, system: Actor, { head, leaver, successors }: { readonly head: Actor; readonly leaver: Actor; readonly successors: readonly [Actor, Actor] }): Promise<void> {
  const lead: Actor = { ...system, userId: head.userId, name: head.name };
  const bundles = async (handoverId: string): Promise<readonly BundleRecord[]> => (await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListBundles, { handoverId, limit: 200 })))).items;
  const lastDay = new Date(story.day(0).getTime() + 11 * 86_400_000).toISOString().slice(0, 10);
  const handoverId = await story.send(lead, OpenHandover, { userId: leaver.userId, reason: 'leaves', lastDay, note: 'Goes to a partner of ours. The big customers are told by us together.' });
  await story.send(leaver, SayPartingWords, { words: 'They are all people who call back. Be on time, write down what you promise, and never sell them a pump that is too big.' });
  await story.send(lead, DistributeHandover, { handoverId, candidates: successors.map(({ userId }) => userId), by: ['road'] });
  const customers = (await bundles(handoverId)).filter(({ kind }) => kind === 'organization').toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const [at, words] of parting.entries()) if (customers[at]) await story.send(leaver, SayPartingWords, { words, bundleId: customers[at].id });
  const late = customers.filter((_, at) => at % 4 === 3).map(({ id }) => id);
  await story.send(lead, AssignBundles, { handoverId, bundleIds: late, toUserId: null });
  while ((await story.send(lead, MoveSome, { handoverId })) > 0);
  await story.send(lead, DistributeHandover, { handoverId, candidates: successors.map(({ userId }) => userId), bundleIds: late.slice(0, Math.ceil(late.length / 2)) });
  const moved = (await bundles(handoverId)).filter(({ state }) => state === 'moved');
  for (const successor of successors) {
    const his = moved.filter(({ to }) => to?.id === successor.userId).map(({ id }) => id);
    if (his.length > 1) await story.send(successor, AcceptBundles, { bundleIds: his.slice(0, Math.ceil(his.length * 0.6)) });
    if (his.length > 2 && successor === successors[0]) await story.send(successor, ObjectToBundles, { bundleIds: his.slice(-1), reason: 'My brother runs their purchasing. Better somebody else.' });
  }
}
