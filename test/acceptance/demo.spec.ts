import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Actors } from '#platform/access';
import { Commands, Queries } from '#platform/bus';
import { Files } from '#platform/files';
import { DemoClock } from '../../apps/demo/demo-clock.ts';
import { fillDemo } from '../../apps/demo/fill-demo.ts';
import { articleOf } from './support/a-folder.ts';
import { aCompany, type Company } from './support/a-company.ts';

const people = 45;
const deals = 12;

describe('the demo', () => {
  let company: Company;
  let guide: string;
  beforeEach(async () => {
    company = await aCompany();
    guide = await mkdtemp(join(tmpdir(), 'guide-'));
    await writeFile(join(guide, 'first-day.en.md'), articleOf('Your first day', 'Begin with [Today](today.md).'));
    await writeFile(join(guide, 'today.en.md'), articleOf('Today', 'Look at it first.'));
  });
  afterEach(async () => {
    await company.close();
    await rm(guide, { recursive: true });
  });

  const fill = (commands: Pick<Commands, 'answer'> = company.app.get(Commands)) => fillDemo(commands as Commands, company.app.get(Queries), new DemoClock(), people, deals, { files: company.app.get(Files), actors: company.app.get(Actors), folder: guide });
  /** Fills until the process ends, in the middle of whatever it does then. */
  const fillUntil = (most: number) => {
    let sent = 0;
    const answer: Commands['answer'] = (...args) => (++sent > most ? Promise.reject(new Error('killed')) : company.app.get(Commands).answer(...args));
    return expect(fill({ answer } as Commands)).rejects.toThrow('killed');
  };
  const told = async () => {
    const [counts] = await company.database.rows<Record<string, number>>(`select (select count(*)::int from contacts.persons where practice_id is null) as persons, (select count(distinct display_name)::int from identity.users) as users,
      (select count(*)::int from identity.users) as accounts, (select count(*)::int from contacts.organizations where practice_id is null) as organizations, (select count(distinct name)::int from contacts.organizations where practice_id is null) as names,
      (select count(*)::int from contacts.employments) as employments, (select count(*)::int from contacts.contact_points) as points, (select count(*)::int from contacts.tags) as tags, (select count(*)::int from identity.teams) as teams,
      (select count(*)::int from deals.deals where practice_id is null) as deals, (select count(*)::int from deals.stage_changes) as steps, (select count(*)::int from deals.exchange_rates) as rates,
      (select count(*)::int from activities.activities) as activities, (select count(*)::int from activities.promises) as promises, (select count(*)::int from roads.access_requests) as requests, (select count(*)::int from handover.handovers where status = 'open') as handovers, (select count(distinct state)::int from handover.bundles) as states, (select count(*)::int from activities.activities where status = 'planned' and happens_at between now() - interval '2 days' and now() + interval '3 days') as coming`);
    return counts!;
  };

  it('is told whole, and once, however often it is interrupted', async () => {
    await fillUntil(3);
    await fillUntil(30);
    await fillUntil(200);
    const partly = await told();
    const welcome = await fill();
    const whole = await told();
    await fill();

    expect(partly['persons']).toBeLessThan(people);
    expect(welcome).toContain('Nordwind');
    // One more, whom a single colleague knows.
    expect(whole).toMatchObject({ persons: people + 1, users: 12, accounts: 12, teams: 3, deals, requests: 2 });
    expect([whole['handovers'], whole['states']! >= 3]).toEqual([1, true]);
    expect(whole['names']).toBe(whole['organizations']);
    expect([whole['activities']! > 100, whole['promises']! > 10, whole['coming']! > 10]).toEqual([true, true, true]);
    expect(await told()).toEqual(whole);
    await company.runJobs();
    expect(await company.database.rows(`select a.slug, u.email from knowledge.published_articles a join identity.users u on u.id = a.owner_id where a.slug in ('first-day', 'today') order by 1`)).toEqual(['first-day', 'today'].map((slug) => ({ slug, email: 'katarzyna.wolska@nordwind.example' })));
    expect(await company.database.rows(`select f.holds, f.rows > 0 as some, u.email from platform.files f join identity.users u on u.id = f.owner_id where f.holds is not null order by 1`)).toEqual(['organization', 'person'].map((holds) => ({ holds, some: true, email: 'maksym.hrytsenko@nordwind.example' })));
    expect(await company.database.rows('select name from knowledge.steps_in_force s where not exists (select from knowledge.published_articles a where a.article_id = s.article_id)')).toEqual([]);
  }, 300_000);

  it('leaves a company alone that is there already', async () => {
    await company.admin.post('/persons').send({ givenName: 'Olena', familyName: 'Koval' }).expect(201);
    const before = await told();

    expect(await fill()).toContain('not filled in');
    expect(await told()).toEqual(before);
  });
});
