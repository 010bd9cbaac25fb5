import { PinView, SaveView } from '#crm/views';
import type { Actor } from '#platform/access';
import type { Story } from './story.ts';

interface Keepers {
  readonly head: Actor;
  readonly kyiv: Actor;
  readonly berlin: Actor;
}

const open = { field: 'status', op: 'eq', value: 'open' };
const rotting = { and: [open, { field: 'isRotting', op: 'eq', value: 'true' }] };
const undated = { and: [open, { or: [{ field: 'closeDate', op: 'isEmpty', value: 'true' }, { field: 'amount', op: 'isEmpty', value: 'true' }] }] };
const large = { and: [open, { field: 'amountBase', op: 'gte', value: '50000' }] };
const buyers = { or: [{ field: 'jobTitle', op: 'contains', value: 'buyer' }, { field: 'jobTitle', op: 'contains', value: 'purchasing' }] };

/** The questions these colleagues ask their lists again and again. */
export async function keepViews(story: Story, { head, kyiv, berlin }: Keepers, vip: string): Promise<void> {
  const keep = async (who: Actor, view: object, ...pinnedBy: Actor[]): Promise<void> => {
    const viewId = await story.send(who, SaveView, { ...view });
    for (const each of pinnedBy) await story.send(each, PinView, { viewId, isPinned: true });
  };
  await keep(head, { kind: 'deal', name: 'Stuck deals', visibility: 'public', query: { mode: 'table', sort: 'closeDate', filter: rotting, columns: ['name', 'organization', 'stage', 'amount', 'daysInStage', 'nextStep', 'owner'] } }, head, kyiv);
  await keep(head, { kind: 'deal', name: 'Open, without a date or an amount', visibility: 'public', query: { mode: 'table', filter: undated, columns: ['name', 'organization', 'stage', 'amount', 'closeDate', 'owner'] } });
  await keep(head, { kind: 'organization', name: 'VIP customers', visibility: 'team', query: { sort: 'name', filter: { and: [{ field: 'tierId', op: 'eq', value: vip }, { field: 'types', op: 'in', value: 'customer' }] } } }, head);
  await keep(berlin, { kind: 'deal', name: 'Large ones in Berlin', visibility: 'team', query: { mode: 'board', filter: large } }, berlin);
  await keep(berlin, { kind: 'person', name: 'Buyers I look after', query: { filter: { and: [{ field: 'ownerId', op: 'eq', value: berlin.userId }, buyers] }, columns: ['displayName', 'jobTitle', 'organization', 'primaryPhone', 'city'] } }, berlin);
}
