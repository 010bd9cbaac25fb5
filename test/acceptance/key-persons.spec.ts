import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyCustomer, KeyPersonTrend } from '#crm/reporting';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { faultsOfRisk, type Risk } from './support/risk.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, type Answered } from './support/records.ts';

/** A small company, counted by hand: seven customers, and one that is none. */
describe('what hangs on one colleague', () => {
  let company: Company;
  let [maksym, anna, head]: Colleague[] = [];
  const firm: Record<string, Answered> = {};
  const daysAgo = (days: number): string => new Date(company.clock.now().getTime() - days * 86_400_000).toISOString();
  const risk = async (agent: Agent, query = ''): Promise<Risk> => (await agent.get(`/figures/key-persons${query}`).expect(200)).body as Risk;
  const told = ({ parts }: Risk) => Object.fromEntries(parts.map(({ part, customers, won, open }) => [part, [customers?.count ?? null, won.amount, open.amount]]));
  const customersOf = async (agent: Agent, userId: string): Promise<KeyCustomer[]> => ((await agent.get(`/figures/key-persons/${userId}/customers`).expect(200)).body as { items: KeyCustomer[] }).items;
  const talked = (who: Colleague, name: string, days: number, more: object = {}) => added(company.admin, '/activities/log', { type: 'call', ownerId: who.userId, organizationId: firm[name]!.id, happenedAt: daysAgo(days), ...more });
  const sold = async (who: Colleague, name: string | null, amount: string, isWon = true) => {
    const deal = await added(who, '/deals', { name: `Deal of ${name}`, ...(name && { organizationId: firm[name]!.id }), amount: { amount, currency: 'EUR' } });
    if (isWon && (await asNow(who, 'post', `/deals/${deal.id}`, {}, '/win')).status !== 200) throw new Error(`${name} was not won`);
  };
  beforeAll(async () => {
    company = await aCompany();
    maksym = await company.signedIn({ role: 'salesperson', name: 'Maksym', team: 'Kyiv' });
    anna = await company.signedIn({ role: 'salesperson', name: 'Anna', team: 'Berlin' });
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head' });
    for (const [name, owner, types] of [['Alone', maksym, ['customer']], ['Alone too', maksym, ['customer', 'partner']], ['Shared', anna, ['customer']], ['Anna’s', anna, ['customer']], ['Asleep', anna, ['customer']], ['Silent', maksym, ['prospect']], ['Also silent', anna, ['customer']], ['Partner', anna, ['partner']]] as const) {
      firm[name] = await added(owner, '/organizations', { name, types });
    }
    await talked(maksym, 'Alone', 10);
    await talked(maksym, 'Alone too', 364);
    await talked(head, 'Alone too', 366);
    await talked(maksym, 'Shared', 5);
    await talked(anna, 'Shared', 300);
    await talked(anna, 'Anna’s', 1, { type: 'email' });
    await talked(anna, 'Asleep', 366);
    await talked(anna, 'Partner', 2);
    await talked(anna, 'Silent', 1, { type: 'note', subject: 'A note is no contact' });
    await sold(maksym, 'Alone', '1000.10');
    await sold(maksym, 'Alone', '500', false);
    await sold(maksym, 'Alone too', '200');
    await sold(anna, 'Shared', '3000');
    await sold(anna, 'Anna’s', '50');
    await sold(anna, 'Asleep', '70', false);
    await sold(anna, 'Also silent', '9.90');
    await sold(anna, 'Partner', '400');
    await sold(anna, null, '1', false);
    // Hers, at a customer that her team does not see.
    await added(company.admin, '/deals', { name: 'Far away', ownerId: anna.userId, organizationId: firm['Alone']!.id, amount: { amount: '7', currency: 'EUR' } });
  });
  afterAll(async () => { await company.close(); });

  it('is told in parts that have no customer in common and add up to all of them, to the cent', async () => {
    const all = await risk(company.admin);

    expect(told(all)).toEqual({ one: [3, '1250.10', '507.00'], several: [1, '3000.00', '0.00'], asleep: [1, '0.00', '70.00'], silent: [2, '9.90', '0.00'], elsewhere: [null, '400.00', '1.00'] });
    expect([all.total.customers!.count, all.total.won.amount, all.total.open.amount]).toEqual([7, '4660.00', '578.00']);
    expect(await faultsOfRisk(company.admin, all)).toEqual([]);
  });

  it('names whoever would leave the most behind first, with his share of all that was won', async () => {
    const { colleagues } = await risk(company.admin);

    expect(colleagues.map(({ colleague, customers, won, share }) => [colleague.displayName, customers!.count, won.amount, share])).toEqual([['Maksym Test', 2, '1200.10', '25.75'], ['Anna Test', 1, '50.00', '1.07']]);
    expect((await customersOf(company.admin, maksym!.userId)).map(({ organization, won, open }) => [organization.name, won, open])).toEqual([['Alone', '1000.10', '507.00'], ['Alone too', '200.00', '0.00']]);
  });

  it('follows the stretch of time that is asked for', async () => {
    expect(told(await risk(company.admin, '?days=30'))).toMatchObject({ one: [3, '4050.10', '507.00'], several: [0, '0.00', '0.00'], asleep: [2, '200.00', '70.00'], silent: [2, '9.90', '0.00'] });
    expect(told(await risk(company.admin, '?days=400'))).toMatchObject({ one: [3, '1050.10', '577.00'], several: [2, '3200.00', '0.00'], asleep: [0, '0.00', '0.00'] });
    for (const days of ['?days=30', '?days=400', `?teamId=${maksym!.teamId}`]) expect(await faultsOfRisk(company.admin, await risk(company.admin, days))).toEqual([]);
    expect(told(await risk(company.admin, `?teamId=${maksym!.teamId}`))).toEqual({ one: [2, '1200.10', '507.00'], several: [0, '0.00', '0.00'], asleep: [0, '0.00', '0.00'], silent: [1, '0.00', '0.00'], elsewhere: [null, '0.00', '0.00'] });
  });

  it('says whose customers have no history, and whose history has no people', async () => {
    const person = await added(anna!, '/persons', { displayName: 'Buyer' });
    await talked(anna!, 'Anna’s', 3, { participants: [{ personId: person.id }] });
    const { withheld, colleagues } = await risk(company.admin);

    expect(withheld.map(({ owner, silent, nameless }) => [owner?.displayName, silent.count, nameless.count])).toEqual([['Anna Test', 1, 3], ['Maksym Test', 1, 3]]);
    expect(colleagues.map(({ people }) => people!.count)).toEqual([0, 1]);
  });

  it('counts no more than whoever asks may see: a team, its deals, its words', async () => {
    const role = await ownRole(company, 'Berlin’s head', { 'reporting.key-persons': 'all', 'contacts.read': 'team', 'deals.read': 'team', 'activities.read': 'team' }, { team: 'Berlin' });
    const berlin = await risk(role.colleague);

    expect(told(berlin)).toEqual({ one: [1, '50.00', '0.00'], several: [1, '3000.00', '0.00'], asleep: [1, '0.00', '70.00'], silent: [1, '9.90', '0.00'], elsewhere: [null, '400.00', '8.00'] });
    expect(await faultsOfRisk(role.colleague, berlin)).toEqual([]);
    expect(await customersOf(role.colleague, maksym!.userId)).toEqual([]);
    await role.close({ kind: 'deal', field: 'amountBase', access: 'hidden' });
    const [veiled] = (await risk(role.colleague)).parts;
    expect([veiled!.won.amount, veiled!.won.count, veiled!.share]).toEqual([undefined, 1, '25.00']);
    await role.close({ kind: 'activity', field: 'owner', access: 'hidden' });
    await role.colleague.get('/figures/key-persons').expect(403);
    await maksym!.get('/figures/key-persons').expect(403);
  });

  it('says what is under way once a second colleague goes there, and once it was asked to be written down', async () => {
    const in3Days = daysAgo(-3);
    await added(head!, '/activities', { type: 'meeting', subject: 'Meet them', organizationId: firm['Alone']!.id, ownerId: head!.userId, startAt: in3Days });
    await added(company.admin, '/activities', { type: 'task', subject: 'Write down what you know', organizationId: firm['Alone']!.id, ownerId: maksym!.userId, dueAt: in3Days });
    await added(maksym!, '/activities', { type: 'task', subject: 'His own task', organizationId: firm['Alone']!.id, dueAt: in3Days });
    await added(maksym!, '/activities', { type: 'meeting', subject: 'His own meeting', organizationId: firm['Alone too']!.id, startAt: in3Days });
    const [alone, tooAlone] = await customersOf(company.admin, maksym!.userId);

    expect(alone!.remedies.map(({ kind, subject, owner }) => [kind, subject, owner.displayName]).sort()).toEqual([['briefing', 'Write down what you know', 'Maksym Test'], ['introduction', 'Meet them', 'Head Test']]);
    expect(tooAlone!.remedies).toEqual([]);
  });

  it('is kept month by month as it was at its end, whatever is written down later', async () => {
    const months = async (query = '') => ((await company.admin.get(`/figures/key-persons/trend${query}`).expect(200)).body as KeyPersonTrend).months;
    const contacts = [['Maksym', 'Alone', 10], ['Maksym', 'Alone too', 364], ['Head', 'Alone too', 366], ['Maksym', 'Shared', 5], ['Anna', 'Shared', 300], ['Anna', 'Anna’s', 1], ['Anna', 'Anna’s', 3], ['Anna', 'Asleep', 366]] as const;
    const byHand = (month: string, firms = ['Alone', 'Alone too', 'Shared', 'Anna’s', 'Asleep', 'Silent', 'Also silent']) => {
      const end = Date.parse(`${month}T00:00:00Z`) + 86_400_000;
      const known = new Map<string, Set<string>>();
      for (const [who, what, days] of contacts.filter(([, what]) => firms.includes(what))) {
        const at = Date.parse(daysAgo(days));
        if (at < end && at >= end - 366 * 86_400_000) known.set(what, (known.get(what) ?? new Set()).add(who));
      }
      return { month, one: [...known.values()].filter(({ size }) => size === 1).length, nobody: firms.length - known.size };
    };
    await company.database.rows('update contacts.organizations set created_at = $1', [daysAgo(800)]);
    await company.doDaily();
    const kept = await months();

    expect(kept).toHaveLength(13);
    expect(kept).toEqual(kept.map(({ month }) => byHand(month)));
    expect(new Set(kept.map(({ one, nobody }) => `${one} ${nobody}`)).size).toBeGreaterThan(2);
    expect(await months(`?teamId=${maksym!.teamId}`)).toEqual(kept.map(({ month }) => byHand(month, ['Alone', 'Alone too', 'Silent'])));
    await talked(head!, 'Silent', 100);
    company.clock.forward({ days: 1 });
    await company.doDaily();
    expect((await months()).filter(({ month }) => month <= kept.at(-1)!.month)).toEqual(kept.slice(-(await months()).filter(({ month }) => month <= kept.at(-1)!.month).length));
    await maksym!.get('/figures/key-persons/trend').expect(403);
  });

  it('moves to those who stay when somebody leaves', async () => {
    await asNow(company.admin, 'post', `/users/${maksym!.userId}`, {}, '/suspend');
    await company.deliverAll();
    const after = await risk(company.admin);

    expect(told(after)).toMatchObject({ one: [3, '3050.00', '0.00'], several: [0, '0.00', '0.00'], asleep: [3, '1200.10', '577.00'] });
    expect(after.colleagues.map(({ colleague }) => colleague.displayName)).toEqual(['Anna Test', 'Head Test']);
    expect(await faultsOfRisk(company.admin, after)).toEqual([]);
  });
});
