import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '#platform/kernel';
import { seeded } from '../fixtures/seeded.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, read, type Answered } from './support/records.ts';
import { strength } from './support/strength.ts';
import { keptAcquaintances, workedOutFromActivities } from './support/acquaintances.ts';

interface Known { readonly colleague: { readonly id: string; readonly displayName: string }; readonly isHere: boolean; readonly strength: number; readonly meetings: number; readonly calls: number; readonly inbound: number; readonly lastAt: string; readonly reciprocity: string; readonly closeness: string }
interface KnownThere { readonly displayName: string; readonly jobTitle: string | null; readonly isCurrent: boolean; readonly count: number; readonly knownBy: Known[] }

describe('who of us knows whom', () => {
  let company: Company;
  let [olena, taras]: Colleague[] = [];
  let [mill, irina]: Answered[] = [];
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv' });
    mill = await added(company.admin, '/organizations', { name: 'Mill', ownerId: olena.userId });
    irina = await added(company.admin, '/persons', { displayName: 'Irina Buyer', ownerId: olena.userId, employment: { organizationId: mill.id, jobTitle: 'Buyer' } });
  });
  afterAll(async () => { await company.close(); });

  const ago = (days: number): string => new Date(company.clock.now().getTime() - days * 86_400_000).toISOString();
  const contact = (who: Colleague, type: string, days: number, more: object = {}, people = [irina!.id]) => added(who, '/activities/log', { type, happenedAt: ago(days), participants: people.map((personId) => ({ personId })), ...more });
  const knows = async (id = irina!.id, asker: Colleague = olena!) => ((await asker.get(`/acquaintances/persons/${id}`).expect(200)).body as { items: Known[] }).items;
  const there = async (asker: Colleague = olena!) => ((await asker.get(`/acquaintances/organizations/${mill!.id}`).expect(200)).body as { items: KnownThere[] }).items;

  it('is nobody until something happened, and then told with what it comes from', async () => {
    expect([await knows(), await there()]).toEqual([[], []]);
    await contact(olena!, 'meeting', 20);
    await contact(olena!, 'call', 50, { direction: 'inbound' });
    await contact(taras!, 'email', 3, { direction: 'outbound' });
    await added(olena!, '/activities', { type: 'meeting', startAt: ago(-3), participants: [{ personId: irina!.id }] });
    await contact(olena!, 'note', 1, { subject: 'No contact' });

    expect(await knows()).toEqual([
      { colleague: { id: olena!.userId, displayName: 'Olena Test' }, isHere: true, strength: 26, closeness: 'good', reciprocity: 'both', meetings: 1, calls: 1, emails: 0, inbound: 1, outbound: 0, firstAt: ago(50), lastAt: ago(20) },
      { colleague: { id: taras!.userId, displayName: 'Taras Test' }, isHere: true, strength: 1, closeness: 'faint', reciprocity: 'ours', meetings: 0, calls: 0, emails: 1, inbound: 0, outbound: 1, firstAt: ago(3), lastAt: ago(3) }]);
    expect(await there()).toMatchObject([{ displayName: 'Irina Buyer', jobTitle: 'Buyer', isCurrent: true, count: 2, knownBy: [{ colleague: { displayName: 'Olena Test' } }, { colleague: { displayName: 'Taras Test' } }] }]);
  });

  it('follows every change of what happened: planned things get done, others are corrected, removed and put back', async () => {
    const person = await added(olena!, '/persons', { displayName: 'Petro', ownerId: olena!.userId });
    const other = await added(olena!, '/persons', { displayName: 'Other', ownerId: olena!.userId });
    const meeting = await added(olena!, '/activities', { type: 'meeting', startAt: ago(2), participants: [{ personId: person.id }] });
    const told = async () => [(await knows(person.id)).map(({ meetings, calls }) => [meetings, calls]), (await knows(other.id)).map(({ meetings, calls }) => [meetings, calls])];
    expect(await told()).toEqual([[], []]);
    await asNow(olena!, 'post', `/activities/${meeting.id}`, {}, '/complete');
    expect(await told()).toEqual([[[1, 0]], []]);
    const { id: call } = await contact(olena!, 'call', 9, {}, [person.id]);
    await asNow(olena!, 'patch', `/activities/${call}`, { participants: [{ personId: other.id }] });
    expect(await told()).toEqual([[[1, 0]], [[0, 1]]]);
    await asNow(olena!, 'delete', `/activities/${meeting.id}`);
    expect(await told()).toEqual([[], [[0, 1]]]);
    await olena!.post(`/activities/${meeting.id}/restore`).set('If-Match', '"3"').expect(200);
    expect(await told()).toEqual([[[1, 0]], [[0, 1]]]);
    await asNow(olena!, 'post', `/activities/${meeting.id}`, {}, '/reopen');
    expect(await told()).toEqual([[], [[0, 1]]]);
  });

  it('comes of nothing that reached nobody, and is counted anew when the company says otherwise', async () => {
    const person = await added(olena!, '/persons', { displayName: 'Absent', ownerId: olena!.userId });
    const outcomes = ((await olena!.get('/activity-outcomes').expect(200)).body as { items: { id: string; code: string; isContact: boolean }[] }).items;
    expect(outcomes.filter(({ isContact }) => !isContact).map(({ code }) => code).toSorted()).toEqual(['no-answer', 'no-show', 'postponed', 'voice-mail', 'wrong-number']);
    const noShow = outcomes.find(({ code }) => code === 'no-show')!.id;
    const last = async () => [(await read(olena!, `/persons/${person.id}`))['lastContactAt'] ?? null, ((await olena!.get(`/contact-state/persons/${person.id}`).expect(200)).body as { lastContactAt: string | null }).lastContactAt];
    await contact(olena!, 'call', 9, { outcomeId: outcomes.find(({ code }) => code === 'talked')!.id }, [person.id]);
    await contact(olena!, 'meeting', 2, { outcomeId: noShow }, [person.id]);
    expect([(await knows(person.id)).map(({ meetings, calls }) => [meetings, calls]), await last()]).toEqual([[[0, 1]], [ago(9), ago(9)]]);
    await asNow(company.admin, 'patch', `/activity-outcomes/${noShow}`, { isContact: true });
    expect([(await knows(person.id)).map(({ meetings, calls }) => [meetings, calls]), await last()]).toEqual([[[1, 1]], [ago(2), ago(2)]]);
    await asNow(company.admin, 'patch', `/activity-outcomes/${noShow}`, { isContact: false });
    expect([(await knows(person.id)).map(({ meetings, calls }) => [meetings, calls]), await last()]).toEqual([[[0, 1]], [ago(9), ago(9)]]);
  });

  it('is the same kept as worked out anew from all that happened, whatever was done in between', async () => {
    const random = seeded(7);
    const [regular, ...people] = await Promise.all(['Regular', 'A', 'B', 'C'].map((name) => added(company.admin, '/persons', { displayName: name, ownerId: olena!.userId })));
    const outcomes = ((await company.admin.get('/activity-outcomes?type=call').expect(200)).body as { items: { id: string }[] }).items.slice(0, 4);
    const made: string[] = [];
    const deeds = [
      async () => { made.push((await contact(random.pick([olena!, taras!]), random.pick(['call', 'email', 'meeting']), random.below(2000), { direction: random.pick(['inbound', 'outbound']) }, people.filter(() => random.chance(0.6)).map(({ id }) => id).concat(regular!.id))).id); },
      async () => { made.push((await added(olena!, '/activities', { type: 'call', startAt: ago(-1), participants: [{ personId: random.pick(people).id }] })).id); },
      () => asNow(company.admin, 'post', `/activities/${random.pick(made)}`, { happenedAt: ago(random.below(900)), outcomeId: random.pick(outcomes).id }, '/complete'),
      () => asNow(company.admin, 'patch', `/activities/${random.pick(made)}`, { outcomeId: random.pick(outcomes).id }),
      () => asNow(company.admin, 'patch', `/activity-outcomes/${random.pick(outcomes).id}`, { isContact: random.chance(0.5) }),
      () => asNow(company.admin, 'patch', `/activities/${random.pick(made)}`, { participants: people.filter(() => random.chance(0.5)).map(({ id }) => ({ personId: id })).concat({ personId: regular!.id }) }),
      () => asNow(company.admin, 'patch', `/activities/${random.pick(made)}`, { direction: random.pick(['inbound', 'outbound']) }),
      () => asNow(company.admin, 'delete', `/activities/${random.pick(made)}`),
      () => company.database.rows('update activities.activities set owner_id = $1 where id = any($2)', [random.pick([olena!, taras!]).userId, made.filter(() => random.chance(0.3))]),
      () => company.database.rows(`update activities.activities set deleted_at = case when deleted_at is null then now() end where id = any($1)`, [made.filter(() => random.chance(0.2))]),
    ];
    const drifted: unknown[] = [];
    for (let at = 0; at < strength(400, 60); at++) {
      await (at < 5 ? deeds[0]! : random.pick(deeds))();
      const anew = await workedOutFromActivities(company.database);
      drifted.push(...(await keptAcquaintances(company.database)).filter((each, index) => JSON.stringify(each) !== JSON.stringify(anew[index])));
    }
    const kept = await keptAcquaintances(company.database);
    expect(drifted).toEqual([]);
    expect(kept.length).toBeGreaterThan(6);
    expect(kept).toEqual(await workedOutFromActivities(company.database));
  }, 120_000);

  it('forgets nothing of two who write at once: the later waits, and counts what both have written', async () => {
    const person = await added(olena!, '/persons', { displayName: 'Both', ownerId: olena!.userId });
    // So that neither of them moves the last contact of the person, over which they would wait as well.
    await contact(taras!, 'email', 1, {}, [person.id]);
    const [one, two] = await Promise.all(['one', 'two'].map(async (name) => { const client = new pg.Client({ connectionString: company.database.url, application_name: `met ${name}` }); await client.connect(); return client; }));
    const insert = `insert into activities.activities (id, type, status, name_key, time_zone, completed_at, owner_id, person_ids, created_at, updated_at) values ($1, 'meeting', 'done', '', 'UTC', $2, $3, $4, now(), now())`;
    await one!.query('begin');
    await one!.query(insert, [newId(), ago(4), olena!.userId, [person.id]]);
    await one!.query('set constraints all immediate');
    const later = two!.query(insert, [newId(), ago(9), olena!.userId, [person.id]]);
    for (let waits = 0; waits === 0;) waits = (await company.database.rows<{ n: number }>(`select count(*)::int as n from pg_stat_activity where application_name = 'met two' and wait_event_type = 'Lock'`))[0]!.n;
    await one!.query('commit');
    await later;
    await Promise.all([one!.end(), two!.end()]);
    expect((await knows(person.id))[0]).toMatchObject({ meetings: 2, firstAt: ago(9), lastAt: ago(4) });
  });

  it('comes of no practice', async () => {
    const person = await added(olena!, '/persons', { displayName: 'Practised', ownerId: olena!.userId });
    const { id } = await contact(olena!, 'meeting', 1, {}, [person.id]);
    expect(await knows(person.id)).toHaveLength(1);
    await company.database.rows('update activities.activities set practice_id = gen_random_uuid() where id = $1', [id]);
    expect(await knows(person.id)).toEqual([]);
  });

  it('of those who have left is told last, and that they have', async () => {
    const gone = await company.signedIn({ role: 'salesperson', name: 'Gone', team: 'Kyiv' });
    for (let at = 0; at < 20; at++) await contact(gone, 'meeting', at);
    expect((await knows())[0]!.colleague.displayName).toBe('Gone Test');
    await company.database.rows(`update identity.users set status = 'suspended' where id = $1`, [gone.userId]);
    expect((await knows()).at(-1)).toMatchObject({ colleague: { displayName: 'Gone Test' }, isHere: false, closeness: 'close' });
  });

  it('is told to nobody who may not see the person, the activities, or what they are made of', async () => {
    const stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
    const nowhere = '01900000-0000-7000-8000-000000000000';
    for (const path of ['persons', 'organizations']) {
      const [hidden, none] = await Promise.all([path === 'persons' ? irina!.id : mill!.id, nowhere].map((id) => stranger.get(`/acquaintances/${path}/${id}`).expect(404)));
      expect(bytesOf(hidden!)).toBe(bytesOf(none!));
    }
    const { colleague: without } = await ownRole(company, 'Without', { 'contacts.read': 'all' });
    await without.get(`/acquaintances/persons/${irina!.id}`).expect(403);
    const { colleague: veiled, close } = await ownRole(company, 'Veiled', { 'contacts.read': 'all', 'activities.read': 'all' });
    expect((await knows(irina!.id, veiled)).length).toBeGreaterThan(1);
    for (const [kind, field] of [['activity', 'owner'], ['activity', 'outcome'], ['activity', 'direction'], ['activity', 'participants'], ['activity', 'at']] as const) {
      await close({ kind, field, access: 'hidden' });
      expect([await knows(irina!.id, veiled), await there(veiled)]).toEqual([[], []]);
    }
    await close({ kind: 'person', field: 'employments', access: 'hidden' });
    expect([(await knows(irina!.id, veiled)).length > 1, await there(veiled)]).toEqual([true, []]);
    await close({ kind: 'person', field: 'jobTitle', access: 'hidden' });
    expect((await there(veiled))[0]).toMatchObject({ displayName: 'Irina Buyer', jobTitle: null });
  });

  it('of an organization tells of those who have left it last, and only of people one may see', async () => {
    const former = await added(company.admin, '/persons', { displayName: 'Former', ownerId: olena!.userId });
    await asNow(olena!, 'post', `/persons/${former.id}`, { organizationId: mill!.id, startDate: '2019-01-01', endDate: '2021-05-31' }, '/employments');
    const secret = await added(company.admin, '/persons', { displayName: 'Secret', employment: { organizationId: mill!.id } });
    for (let at = 0; at < 9; at++) await contact(olena!, 'meeting', at, {}, [former.id]);
    await added(company.admin, '/activities/log', { type: 'meeting', participants: [{ personId: secret.id }] });

    expect((await there()).map(({ displayName, isCurrent }) => [displayName, isCurrent])).toEqual([['Irina Buyer', true], ['Former', false]]);
    expect((await there(company.admin)).map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['Secret', 'Former']));
    await asNow(olena!, 'delete', `/persons/${former.id}`);
    expect((await there()).map(({ displayName }) => displayName)).toEqual(['Irina Buyer']);
    expect(await read(olena!, `/persons/${irina!.id}`)).toMatchObject({ version: 1 });
  });

  it('fades with time and comes back with the next talk; what nobody answers is worth little', async () => {
    const before = (await knows())[0]!.strength;
    company.clock.forward({ days: 180 });
    await company.database.rows('update identity.sessions set expires_at = $1', [ago(-900)]);
    const faded = (await knows())[0]!.strength;
    for (let at = 0; at < 12; at++) await contact(taras!, 'email', at, { direction: 'outbound' });

    expect([faded < before, faded > before / 3]).toEqual([true, true]);
    expect((await knows()).slice(0, 2).map(({ colleague }) => colleague.displayName)).toEqual(['Olena Test', 'Taras Test']);
    await contact(taras!, 'email', 1, { direction: 'inbound' });
    expect((await knows())[0]).toMatchObject({ colleague: { displayName: 'Taras Test' }, reciprocity: 'both', lastAt: ago(0) });
  });
});
